"""What is done to what, in Chinese: what makes 处理客户的订单 and 对订单进行处理 an 订单处理. Own rows.

A skill whose alias is an object and a verb is also recognised where the two stand apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_GROUPS = (
    *("处理 办理 受理", "管理 保管 统筹", "分析", "控制 管控 把控 监控", "维护 保养 维保", "维修 检修 修理"),
    *("开发 拓展 开拓", "设计", "编写 撰写 编制 起草 制定 拟定 草拟", "制作", "审核 审查 复核 审批", "采购"),
    *("培训", "检查 检验 检测", "录入 输入 登记", "统计 汇总", "评估 评价", "策划", "推广 宣传", "安装", "调试"),
    *("测试", "优化", "跟进 跟踪 追踪", "核算", "盘点 清点", "整理 归类 归档 分类", "接待", "投放", "剪辑"),
    *("拍摄", "配送 派送", "核对", "发放", "申报", "报销", "收集 搜集", "筛选", "谈判 洽谈", "签订", "操作"),
    *("清洁 清扫 打扫", "消毒", "包装 打包", "组装 装配", "焊接", "修剪", "养护", "巡查 巡视"),
)
"""Verbs that say the same; a skill is named by any of a line."""
_GROUP_OF = {verb: group for group in _GROUPS for verb in group.split()}

VAGUE = frozenset(
    (
        *("业务", "产品", "人员", "代码", "优化", "信息", "内容", "内部", "分析", "功能", "协调", "员工", "喜欢"),
        *("基础", "学生", "安全", "安装", "客户", "工作", "市场", "平台", "开发", "归档", "技术", "招聘", "数据"),
        *("整理", "方案", "方法", "日常", "标准", "检验", "概念", "活动", "流程", "渠道", "热爱", "环境", "现场"),
        *("生产", "用户", "目标", "研究", "系统", "结构", "综合", "维护", "维修", "营销", "设计", "负责", "软件"),
        *("运营", "运动", "集成", "需求", "项目", "预测", "验证", "网络", "自动", "问题", "程序", "工程", "模型"),
        *("报告", "设备", "质量", "资料", "服务器", "移动", "海外", "国际", "线上"),
        *("上线", "监控", "巡检", "初步"),
        *("体系", "脚本", "部门", "行业", "指标", "应用", "专题", "异常", "网站", "商业", "规范", "模块", "游戏"),
        *("行为", "原因", "公司", "商务", "自动化", "价格", "资源", "店铺", "品牌", "策略", "效果", "页面"),
        *("会议", "制度", "计划", "政策", "团队", "门店", "合作", "接口", "线路", "电子", "机械", "电气"),
    )
)
"""Objects that name no skill where a verb is near: 开发人员 develops nobody, 管理系统 manages no system."""
_NO_OBJECT = re.compile("^[会懂简基]|熟|[与和及的]|对.*进")
_ALIAS = re.compile(rf"([\u4e00-\u9fff]{{2,6}}?)({'|'.join(_GROUP_OF)})")
_BETWEEN = "[^,，.。;；:：!！?？()（）\\s]"


def objects_of(alias: str) -> Iterator[tuple[str, str]]:
    """The object and the verbs that are done to it: 订单处理 -> (订单, 处理 办理 受理)."""
    found = _ALIAS.fullmatch(alias)
    if found and found[1] not in VAGUE and found[1] not in _GROUP_OF and not _NO_OBJECT.search(found[1]):
        yield found[1], _GROUP_OF[found[2]]


@cache
def _patterns(verbs: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    any_verb = "|".join(verbs.split())
    before = re.compile(rf"(?:{any_verb}){_BETWEEN}{{0,6}}$")
    after = re.compile(rf"(?:{_BETWEEN}{{0,3}}(?:进行|做好?){_BETWEEN}{{0,4}}|的{_BETWEEN}{{0,4}})(?:{any_verb})")
    return before, after


def is_done(verbs: str, line: str, start: int, end: int) -> bool:
    """Whether one of the verbs is done to the object at `line[start:end]`."""
    before, after = _patterns(verbs)
    return before.search(line, max(0, start - 10), start) is not None or after.match(line, end) is not None


__all__ = ["is_done", "objects_of"]
