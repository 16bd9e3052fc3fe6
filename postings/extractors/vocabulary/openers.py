"""Words that open a line of a list: what a duty begins with, and what a requirement begins with.

Written for Jobsite; data only.
"""

from __future__ import annotations

OPENERS = """
Ability Able Accept Account Achieve Adapt Address Adept Adhere Adjust Administer Advanced Advise Aid Allocate
Analyse Analyze Answer Apply Approve Arrange Assemble Assess Assign Assist Assists Assure Attend Audit
Automate Bachelor Bachelor's Bachelors Bachelor’s Bake Balance Basic Bring Build Builds Calculate Calibrate
Call Carry Catalog Challenge Champion Check Clean Close Coach Code Collaborate Collaborates Collect Comfort
Comfortable Commitment Communicate Communicates Compare Competence Competent Compile Complete Completes Comply
Compose Compute Conduct Conducts Confident Configure Connect Construct Consult Contact Contribute Control
Convert Cook Coordinate Coordinates Counsel Count Cover Create Creates Cultivate Curiosity Curious Customize
Cut Deal Debug Decide Deep Define Delegate Deliver Delivers Demonstrable Demonstrate Demonstrated Deploy
Design Designs Desire Detail-oriented Detect Determine Develop Develops Devise Diagnose Direct Discuss
Dispatch Dispense Distribute Document Draft Drive Drives Eagerness Edit Educate Empower Encourage Enforce
Engage Enhance Ensure Ensures Enter Enthusiasm Enthusiastic Escalate Establish Establishes Estimate Evaluate
Evaluates Examine Excellent Exceptional Execute Expand Experience Experienced Expert Expertise Explain Explore
Exposure Extensive Facilitate Familiar Familiarity Feed File Fix Flexibility Flexible Fluency Fluent Follow
Forecast Formulate Foster Fulfil Fulfill Gain Gather Generate Give Greet Grow Guide Handle Hands-on Harvest
Help Highly Hire Host Identifies Identify Implement Implements Improve Influence Inform Innovate Inspect
Inspire Install Instruct Integrate Interact Interface Interpret Interview Investigate Invoice Issue Join Judge
Keep Knowledge Knowledgeable Launch Lead Leads Learn Leverage Liaise Lift Listen Load Maintain Maintains Make
Manage Manages Master Master's Masters Master’s Measure Meet Mentor Migrate Mine Minimum Mix Model Monitor
Monitors Motivate Move Must Negotiate Observe Obtain Operate Optimise Optimize Organise Organize Outstanding
Oversee Oversees Own Pack Package Paint Participate Participates Partner Passion Passionate Patience Perform
Performs Pick Pitch Plan Plans Post Practical Prepare Prepares Present Prevent Previous Prior Prioritise
Prioritize Proactive Process Procure Produce Proficiency Proficient Program Promote Propose Prospect Protect
Proven Provide Provides Publish Purchase Pursue Push Quote Reach Read Receive Recommend Recommends Reconcile
Recruit Reduce Refer Refine Register Reliable Remove Repair Replace Reply Report Represent Request Research
Resolve Respond Restock Restore Retain Review Reviews Run Schedule Screen Search Secure Seek Select Self-motivated
Self-starter Sell Send Serve Serves Set Sew Share Ship Simplify Solid Solve Sort Sound Source Speak
Start Stay Streamline Strengthen Strive Strong Submit Suggest Superior Supervise Supply Support Supports
Survey Sweep Synthesize Tackle Take Talk Target Teach Tend Test Thorough Train Trains Transcribe Transform
Translate Transport Treat Troubleshoot Tune Turn Uncover Understand Understanding Undertake Update Upsell Use
Utilise Utilize Valid Validate Verify Visit Visualize Wash Wear Weigh Weld Well-organized Willing Willingness
Win Wipe Work Works Write Writes
"""

NOUNS_TOO = """
Audit Balance Call Challenge Champion Check Code Contact Control Count Cover Deal Design Document Draft Drive
Experience File Fix Function Guide Help Interface Interview Issue Launch Lead Lift Load Measure Mix Model Move
Order Pack Package Partner Pick Pitch Plan Post Process Program Prospect Push Quote Reach Record Report
Request Research Review Run Schedule Screen Search Share Source Start Support Survey Target Test Track Train
Update Use Visit Win Work
"""
"""Of these, what may end a heading or a name as well ("Physical Abilities Test")."""

SENTENCE_OPENERS = "A An As In Our The This To We You"
"""What opens a sentence, and ends no heading."""

JOINTS = """
a about an and are as at be between both by either for from in including into is least like minimum of on or our
over plus preferably s than that the their this through to under using via with within your
"""
"""Words that no line ends with."""
