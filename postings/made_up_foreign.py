"""As made_up_words, for the languages beside English. Data only, written for this project."""

from __future__ import annotations

from collections.abc import Mapping

from postings.made_up_words import lines, listed

SLOTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "zh": {
        "thing": listed(
            """
            客户, 工作, 项目, 产品, 市场, 团队, 公司, 销售, 数据, 业务, 系统, 管理, 技术, 质量, 设备, 生产, 方案,
            流程, 需求, 合同, 计划, 资料, 渠道, 文件, 报告, 安全, 财务, 成本, 人员, 订单, 部门, 活动, 供应商,
            软件, 网络, 品牌, 培训, 门店, 现场, 库存, 采购, 物流, 账务, 税务, 报表, 招聘, 薪酬, 绩效, 课程, 学生,
            家长, 病人, 药品, 护理, 病房, 仓库, 车辆, 司机, 货物, 厨房, 餐厅, 菜品, 卫生, 酒店, 客房, 前台, 会议,
            档案, 图纸, 工程, 施工, 材料, 电气, 机械, 模具, 工艺, 测试, 接口, 数据库, 服务器, 前端, 后端, 算法,
            模型, 页面, 广告, 文案, 视频, 图片, 直播, 店铺, 物业, 房产, 保险, 贷款, 基金, 法律, 专利, 环境, 能源,
            电池, 芯片, 汽车, 服装, 食品, 化工, 医疗器械, 展会, 翻译, 外贸, 海关
            """
        ),
        "deed": listed(
            """
            管理, 维护, 开发, 负责, 完成, 协助, 沟通, 制定, 协调, 执行, 跟进, 分析, 设计, 整理, 组织, 编写, 处理,
            优化, 推广, 监督, 检查, 参与, 统计, 策划, 操作, 指导, 审核, 采集, 安装, 调试, 验收, 接待, 拓展, 评估,
            汇报, 更新, 登记, 维修, 运输, 配送, 清点, 盘点, 辅导, 照顾, 烹饪, 清洁, 巡查, 谈判, 撰写, 拍摄, 剪辑,
            发布, 核算, 申报, 招募, 部署, 迁移
            """
        ),
        "virtue": listed(
            """
            良好的沟通能力, 责任心强, 团队合作精神, 工作认真, 学习能力强, 能承受压力, 有耐心, 执行力强, 细心,
            吃苦耐劳, 性格开朗, 服务意识, 逻辑清晰, 表达流利, 诚实守信, 形象良好, 适应出差, 抗压能力, 独立思考,
            时间观念强
            """
        ),
        "degree": listed("本科, 大专, 高中, 硕士, 中专, 博士"),
        "benefit": listed(
            """
            五险一金, 带薪年假, 年终奖, 双休, 包住, 餐补, 节日福利, 绩效奖金, 交通补贴, 定期体检, 弹性工作,
            员工旅游, 免费培训, 股票期权, 晋升空间, 下午茶, 通讯补贴, 加班补助, 住房补贴, 生日礼物, 健身房,
            班车接送, 全勤奖
            """
        ),
        "years": listed("1, 2, 3, 5, 8, 10"),
    },
    "de": {
        "word": listed(
            """
            und, wir, die, mit, für, unser, Erfahrung, Team, eine, Kunden, bieten, suchen, Ausbildung, im, Arbeit,
            sind, Aufgaben, Kenntnisse, Verstärkung, Bereich, Betrieb, sicher, freundlich, Unternehmen, beraten,
            Aufträge, bearbeiten, Führerschein, Schichtdienst, Lager, Pflege, Verkauf, Buchhaltung, Maschinen,
            warten, Projekte, leiten, Deutschkenntnisse, Weiterbildung, Urlaub, Gehalt, Vollzeit, Teilzeit,
            Planung, Montage, Technik, Einkauf, Termine, Werkstatt, Qualität, Prüfung, Anlagen, Software,
            Entwicklung, Schulung, Verwaltung, zuverlässig, flexibel, selbständig, Bewerbung, Küche, Filiale,
            Patienten, Kinder, Schule, Baustelle, Fahrzeuge
            """
        )
    },
    "fr": {
        "word": listed(
            """
            et, nous, pour, une, avec, vous, équipe, expérience, dans, nos, clients, entreprise, formation, poste,
            gestion, recherchons, service, travail, projets, vente, qualité, permis, horaires, atelier, soins,
            cuisine, comptabilité, machines, entretien, conduire, rigueur, anglais, salaire, congés, temps, plein,
            partiel, livraison, chantier, magasin, commerce, sécurité, suivi, dossiers, accueil, production,
            maintenance, contrôle, achats, réunion, développement, logiciel, réseau, stock, transport, école,
            enfants, hôpital, autonomie, motivation, candidature, contrat, prime, mutuelle, restaurant, bureau,
            direction, marché
            """
        )
    },
}
SENTENCES = {
    "zh": lines(
        """
        负责{thing}的{deed}和{deed}
        {deed}{thing}，{deed}{thing}，确保{thing}顺利完成
        熟悉{thing}和{thing}，能独立{deed}{thing}
        {degree}及以上学历，{years}年以上{thing}工作经验
        {virtue}，{virtue}
        协助部门{deed}{thing}{thing}
        {benefit}，{benefit}，{benefit}
        {thing}相关专业优先
        """
    ),
    "de": lines(
        """
        {word} {word} {word} {word} {word} {word}
        {word} {word} {word} {word} {word} {word} {word} {word} {word}
        {word} {word} {word} {word} {word} {word} {name}
        """
    ),
}
SENTENCES["fr"] = SENTENCES["de"]
STOPS = {"zh": "。", "de": ".", "fr": "."}
HAN_LEVELS = listed("高级, 初级, 资深, 助理, 实习, 储备")
HAN_TITLES = listed(
    """
    销售代表, 软件工程师, 会计, 采购经理, 仓库管理员, 护士, 数据分析师, 客服专员, 产品经理, 司机, 厨师, 电工,
    销售经理, 行政助理, 人事专员, 项目经理, 平面设计师, 新媒体运营, 测试工程师, 机械工程师, 店长, 保安, 英语教师,
    房产顾问, 出纳
    """
)
HAN_SETTINGS = listed(
    "（双休）, （包住）, （急聘）, （夜班）, （兼职）, （应届生）, （五险一金）, （可远程）, （储备干部）"
)
