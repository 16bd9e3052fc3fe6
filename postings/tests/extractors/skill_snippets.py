"""Short postings of all trades, written for the tests, and the skills a reader would note: text, "->", names."""

# ruff: noqa: E501 (a posting is a line)

from __future__ import annotations

SNIPPETS = """
Nurse|Provide wound care and administer medication|BLS certification; RN license; good communication skills -> Wound care; Medication administration; CPR certification; Nursing licence; Communication
Dental Assistant|Chairside assisting and instrument sterilization|Knowledge of Dentrix; detail-oriented -> Dental assisting; Sterilisation; Dentrix; Attention to detail
Line Cook|Food preparation and grilling|Food handler card; ability to work under pressure -> Food preparation; Grilling; Food handler certificate; Work under pressure
Barista|Prepare coffee, operate the cash register|Latte art is a plus; customer service experience -> Barista skills; Cashiering; Customer service
Truck Driver|Pre-trip inspections and load securing|CDL Class A; clean driving record -> Vehicle inspection; Load securing; Commercial driving licence; Driving licence
Forklift Driver|Loading and unloading trucks; order picking|Forklift licence; reliable -> Loading and unloading; Order picking; Forklift licence; Reliability
Welder|TIG welding of stainless pipes; grinding|Must read blueprints; certified welder -> TIG welding; Grinding; Blueprint reading; Welding certification
CNC Machinist|Set up machines; CNC milling|Calipers and micrometers; Mastercam; G-code -> Machine setup; CNC machining; Precision measuring instruments; Mastercam; CNC programming
Electrician|Electrical installation and troubleshooting|Licensed electrician; working at heights -> Electrical installation; Troubleshooting; Electrician licence; Aerial work platforms
Plumber|Plumbing repairs and pipefitting|Valid driver's license -> Plumbing; Pipefitting; Driving licence
Painter|Interior painting and plastering|Scaffolding; teamwork -> Painting; Plastering; Scaffolding; Teamwork
Site Manager|Construction supervision; manage subcontractors|AutoCAD; Primavera P6; workplace safety -> Construction management; Supplier management; AutoCAD; Oracle Primavera; Workplace safety
Maths Teacher|Lesson planning and classroom management|Teaching certificate; patience -> Lesson planning; Classroom management; Teaching licence; Patience
Warehouse Lead|Inventory control; train new employees|WMS; RF scanners; leadership skills -> Inventory management; Staff training; WMS; Order picking; Leadership
Paralegal|Legal research; drafting contracts|Westlaw; excellent written communication -> Legal research; Legal drafting; Westlaw; Written communication
Lab Technician|Run HPLC and titration|GMP; Microsoft Excel; attention to detail -> HPLC; Analytical chemistry; Good manufacturing practice; Microsoft Excel; Attention to detail
Biologist|Cell culture and PCR|R or Python; scientific writing -> Cell culture; Molecular biology; R; Python; Academic research
Graphic Designer|Logo design and photo retouching|Adobe Photoshop, Illustrator and InDesign; creative thinking -> Graphic design; Photo editing; Adobe Photoshop; Adobe Illustrator; Adobe InDesign; Creativity
Hotel Receptionist|Guest check-in; handle guest complaints|Opera PMS; multitasking -> Hotel front desk; Complaint handling; Property management systems; Multitasking
Security Guard|Security patrols and CCTV monitoring|SIA licence; first aid -> Security guarding; Security guard licence; First aid
Farm Hand|Milking and tractor driving|Pesticide license -> Livestock farming; Tractor operation; Pesticide applicator licence
Accountant|Month-end closing; reconcile bank accounts|IFRS; SAP FICO; Excel skills -> Month-end closing; Account reconciliation; IFRS; SAP FICO; Microsoft Excel
Payroll Clerk|Process payroll; data entry|ADP Workforce Now; confidentiality -> Payroll; Data entry; ADP Workforce Now; Confidentiality
HR Officer|Employee relations; onboarding new employees|SHRM-CP; employment law -> Employee relations; Employee onboarding; Human resources certificates; Employment law
Account Executive|Cold calling; prepare quotes; manage key accounts|Salesforce; negotiation skills -> Cold calling; Quotation preparation; Key account management; Salesforce; Negotiation
SEO Manager|Email marketing and A/B testing|Google Analytics, SEMrush -> SEO; Email marketing; A/B testing; Google Analytics; SEMrush
Backend Developer|Build REST APIs; code reviews|Java, Spring Boot, PostgreSQL, Docker -> Back-end development; REST APIs; Code review; Java; Spring Boot; PostgreSQL; Docker
Data Scientist|Machine learning; data visualization|Python (pandas, scikit-learn), SQL -> Machine learning; Data visualisation; Python; pandas; scikit-learn; SQL
Cloud Engineer|Cloud migration; CI/CD pipelines|AWS, Terraform, Kubernetes -> Cloud computing; CI/CD; AWS; Terraform; Kubernetes
Project Manager|Risk management; stakeholder management|PMP certification; Microsoft Project; Jira -> Risk management; Stakeholder management; Project management certificates; Microsoft Project; Jira
Java开发工程师|负责后端开发|熟悉Java、Spring Boot、MySQL、Redis；良好的沟通能力 -> Java; Back-end development; Spring Boot; MySQL; Redis; Communication
会计|负责纳税申报和应收账款|熟悉用友、金蝶；熟练使用办公软件 -> Taxation; Accounts receivable; Yonyou; Kingdee; Microsoft Office
仓库管理员|负责出入库及盘点|有叉车证；责任心强 -> Shipping and receiving; Inventory management; Forklift licence; Reliability
数控操作工|操作数控车床|会看图纸；能使用卡尺；吃苦耐劳 -> CNC machining; Blueprint reading; Precision measuring instruments; Self-motivation
护士|静脉输液、伤口护理|护士执业证；有爱心 -> IV therapy; Wound care; Nursing licence; Patience
幼儿教师|负责备课和班级管理|教师资格证；会钢琴 -> Lesson planning; Classroom management; Teaching licence; Music teaching
销售经理|负责客户开发和合同谈判|具备谈判能力，持C1驾照 -> Customer acquisition; Contract negotiation; Negotiation; Driving licence
平面设计师|负责海报设计、包装设计|精通Photoshop、CorelDRAW -> Graphic design; Adobe Photoshop; CorelDRAW
行政专员|负责会议纪要、档案管理|熟练使用Excel、Word、PPT；团队合作 -> Minute taking; Filing; Microsoft Excel; Microsoft Word; Microsoft PowerPoint; Teamwork
电工|负责设备维修、电气安装|持低压电工证；抗压能力强 -> Equipment maintenance; Electrical installation; Electrician licence; Work under pressure
"""
