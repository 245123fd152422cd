"""The blank checklist's own captions, in each language that editions have texts in."""

from collections.abc import Mapping
from types import MappingProxyType

_ENGLISH = {
    "title": "Checklist",
    "blank": "To be filled in by hand. The rating is the auditor’s; what stands here is no result.",
    "facility": "Facility",
    "address": "Address and country",
    "report": "Report number",
    "auditors": "Auditors",
    "opening": "Opening meeting",
    "closing": "Closing meeting",
    "facts": "Audit facts",
    "minerals": "Minerals in the products",
    "policy": "Minerals that the policy names",
    "years": "Years that records are kept",
    "asked_years": "this edition asks for {n}",
    "review": "Were all purchases looked at for conflict sources?",
    "none_confirmed": "all looked at, none confirmed",
    "confirmed": "all looked at, some confirmed",
    "not_yet": "not yet",
    "ask_for": "Ask for",
    "ask_whom": "Ask whom",
    "look_at": "Look at",
    "rating": "Rating",
    "sits": "Responsibility",
    "corporate": "Corporate",
    "facility_one": "Facility",
    "shared": "Shared",
    "rests": "Evidence",
    "document": "document",
    "interview": "interview",
    "observation": "observation",
    "seen": "What was seen",
    "step": "OECD step {steps}",
    "changed": "Changed in {version}",
    "samples": "Samples",
    "subject": "What was sampled",
    "population": "Of how many",
    "method": "How chosen",
    "size": "How many",
    "exceptions": "Exceptions",
    "limitations": "Limitations: what could not be seen, and why",
    "signed": "Date and signature of the auditor",
}
_FRENCH = {
    "title": "Liste de contrôle",
    "blank": "À remplir à la main. La notation revient à l’auditeur ; ce document n’est pas un résultat.",
    "facility": "Site",
    "address": "Adresse et pays",
    "report": "Numéro du rapport",
    "auditors": "Auditeurs",
    "opening": "Réunion d’ouverture",
    "closing": "Réunion de clôture",
    "facts": "Faits de l’audit",
    "minerals": "Minerais présents dans les produits",
    "policy": "Minerais nommés par la politique",
    "years": "Années de conservation des documents",
    "asked_years": "cette édition en demande {n}",
    "review": "Tous les achats ont-ils été examinés quant aux sources de conflit ?",
    "none_confirmed": "tous examinés, aucun confirmé",
    "confirmed": "tous examinés, certains confirmés",
    "not_yet": "pas encore",
    "ask_for": "À demander",
    "ask_whom": "À qui le demander",
    "look_at": "À regarder",
    "rating": "Notation",
    "sits": "Responsabilité",
    "corporate": "Groupe",
    "facility_one": "Site",
    "shared": "Partagée",
    "rests": "Preuves",
    "document": "document",
    "interview": "entretien",
    "observation": "observation",
    "seen": "Constats",
    "step": "Étape OCDE {steps}",
    "changed": "Modifié dans {version}",
    "samples": "Échantillons",
    "subject": "Objet de l’échantillon",
    "population": "Sur combien",
    "method": "Mode de choix",
    "size": "Combien",
    "exceptions": "Écarts",
    "limitations": "Limites : ce qui n’a pas pu être vu, et pourquoi",
    "signed": "Date et signature de l’auditeur",
}
_CHINESE = {
    "title": "检查表",
    "blank": "供手工填写。评级由审核员作出；本文件不是审核结果。",
    "facility": "工厂",
    "address": "地址和国家",
    "report": "报告编号",
    "auditors": "审核员",
    "opening": "首次会议",
    "closing": "末次会议",
    "facts": "审核事实",
    "minerals": "产品中所含矿产",
    "policy": "政策中写明的矿产",
    "years": "记录保存年限",
    "asked_years": "本版要求 {n} 年",
    "review": "是否已就冲突来源核查全部采购？",
    "none_confirmed": "已全部核查，未确认任何一笔",
    "confirmed": "已全部核查，已确认若干笔",
    "not_yet": "尚未核查",
    "ask_for": "索取",
    "ask_whom": "询问对象",
    "look_at": "查看",
    "rating": "评级",
    "sits": "责任归属",
    "corporate": "集团",
    "facility_one": "工厂",
    "shared": "共同承担",
    "rests": "证据",
    "document": "文件",
    "interview": "访谈",
    "observation": "观察",
    "seen": "所见情况",
    "step": "经合组织第 {steps} 步",
    "changed": "{version} 版的变化",
    "samples": "抽样",
    "subject": "抽样对象",
    "population": "总数",
    "method": "抽取方式",
    "size": "样本数",
    "exceptions": "例外",
    "limitations": "局限：未能看到的内容及原因",
    "signed": "日期及审核员签字",
}
_BY_LANGUAGE = {"en": _ENGLISH, "fr": _FRENCH, "zh": _CHINESE}


def captions(language: str) -> Mapping[str, str]:
    """The captions of a language by their key."""
    return MappingProxyType(_ENGLISH | _BY_LANGUAGE.get(language, {}))


def caption_languages() -> tuple[str, ...]:
    """The languages that have captions of their own."""
    return tuple(_BY_LANGUAGE)


def minerals_in(language: str) -> Mapping[str, str]:
    """The minerals' names by their words in the vocabulary."""
    return MappingProxyType(_MINERALS.get(language, _MINERALS["en"]))


_MINERALS = {
    "en": {"tantalum": "Tantalum", "tin": "Tin", "tungsten": "Tungsten", "gold": "Gold", "cobalt": "Cobalt"},
    "fr": {"tantalum": "Tantale", "tin": "Étain", "tungsten": "Tungstène", "gold": "Or", "cobalt": "Cobalt"},
    "zh": {"tantalum": "钽", "tin": "锡", "tungsten": "钨", "gold": "金", "cobalt": "钴"},
}
