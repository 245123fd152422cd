<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>ActionForm</name>
        <message>
            <source>{action} for {finding}</source>
            <translation>{finding} 的{action}</translation>
        </message>
        <message>
            <source>Root cause</source>
            <translation>根本原因</translation>
        </message>
        <message>
            <source>Corrective action</source>
            <translation>纠正措施</translation>
        </message>
        <message>
            <source>Preventive action</source>
            <translation>预防措施</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove {action}</source>
            <translation>移除{action}</translation>
        </message>
        <message>
            <source>A function rather than a name</source>
            <translation>写职能而非姓名</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>Plan handed in on</source>
            <translation>计划提交于</translation>
        </message>
        <message>
            <source>Additional action, since the date was missed</source>
            <translation>因逾期而追加的行动</translation>
        </message>
        <message>
            <source>New date</source>
            <translation>新日期</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>做了什么</translation>
        </message>
        <message>
            <source>{action}, step</source>
            <translation>{action}，步骤</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>添加步骤</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进展</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>关闭于</translation>
        </message>
        <message>
            <source>How that was verified</source>
            <translation>如何验证</translation>
        </message>
        <message>
            <source>Evidence of it</source>
            <translation>相关证据</translation>
        </message>
        <message>
            <source>Closure</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Take the term: {day}</source>
            <translation>采用期限：{day}</translation>
        </message>
        <message>
            <source>late</source>
            <translation>迟</translation>
        </message>
        <message>
            <source>note</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>It was due {when}. Agree on an additional action with a new date.</source>
            <translation>已到期：{when}。请商定追加行动和新日期。</translation>
        </message>
        <message>
            <source>{day} is later than the term, {term}. Agree on an earlier date.</source>
            <translation>{day}晚于期限{term}。请商定更早的日期。</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>What went wrong</source>
            <translation>出了什么问题</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <source>Progress of attaching</source>
            <translation>附上文件的进度</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>关闭提示</translation>
        </message>
        <message>
            <source>Reading the files…</source>
            <translation>正在读取文件…</translation>
        </message>
        <message>
            <source>Keeping the files…</source>
            <translation>正在保存文件…</translation>
        </message>
        <message>
            <source>{name} is here already, as {code}.</source>
            <translation>{name} 已作为 {code} 在此。</translation>
        </message>
    </context>
    <context>
        <name>AuditEntries</name>
        <message>
            <source>Two letters, such as MY</source>
            <translation>两个字母，如 MY</translation>
        </message>
        <message>
            <source>Such as: all lines of plant 2</source>
            <translation>例如：第二工厂的所有产线</translation>
        </message>
        <message>
            <source>Facility</source>
            <translation>工厂</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>国家(&amp;C)</translation>
        </message>
        <message>
            <source>Addre&amp;ss</source>
            <translation>地址(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;What is audited</source>
            <translation>审核对象(&amp;W)</translation>
        </message>
        <message>
            <source>Minerals in the products</source>
            <translation>产品所含矿产</translation>
        </message>
        <message>
            <source>They can be answered on site too, but nothing is rated before.</source>
            <translation>也可在现场回答，但在此之前不评级。</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>&amp;Edition</source>
            <translation>版本(&amp;E)</translation>
        </message>
        <message>
            <source>Names with commas between them</source>
            <translation>姓名之间用逗号隔开</translation>
        </message>
        <message>
            <source>This audit</source>
            <translation>本次审核</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>类型(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Opening meeting</source>
            <translation>首次会议(&amp;O)</translation>
        </message>
        <message>
            <source>C&amp;losing meeting</source>
            <translation>末次会议(&amp;L)</translation>
        </message>
        <message>
            <source>Lead a&amp;uditor</source>
            <translation>审核组长(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>组员(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Report number</source>
            <translation>报告编号(&amp;R)</translation>
        </message>
        <message>
            <source>{minerals}. More than {limit} % of sources without due diligence: {rating}. Records are kept for {years} years.</source>
            <translation>{minerals}。没有尽职调查的来源超过 {limit}%：{rating}。记录保存 {years} 年。</translation>
        </message>
        <message>
            <source>It is not said which facility is audited.</source>
            <translation>未说明审核哪家工厂。</translation>
        </message>
        <message>
            <source>Write its name.</source>
            <translation>请写下其名称。</translation>
        </message>
        <message>
            <source>“{country}” is not a country code.</source>
            <translation>“{country}”不是国家代码。</translation>
        </message>
        <message>
            <source>Write two letters, such as MY.</source>
            <translation>请写两个字母，如 MY。</translation>
        </message>
        <message>
            <source>The closing meeting is before the opening meeting.</source>
            <translation>末次会议早于首次会议。</translation>
        </message>
        <message>
            <source>Correct one of them.</source>
            <translation>请更正其中之一。</translation>
        </message>
    </context>
    <context>
        <name>AuditView</name>
        <message>
            <source>Every element and every fact is answered.</source>
            <translation>所有条目和所有事实都已回答。</translation>
        </message>
    </context>
    <context>
        <name>BackingUp</name>
        <message>
            <source>A backup lies at {path}.</source>
            <translation>备份位于 {path}。</translation>
        </message>
        <message>
            <source>The last backup holds all this already.</source>
            <translation>上一次备份已包含全部内容。</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>A copy is made when an audit is closed, every half hour while it changes, and when you ask for one. It is checked before it counts; the last {n} of each audit are kept. To use one, open it.</source>
            <translation>在关闭审核时、更改期间每半小时以及您要求时制作副本。副本经检查后才算数；每次审核保留最近 {n} 份。要使用备份，请打开它。</translation>
        </message>
        <message>
            <source>Backup folder</source>
            <translation>备份文件夹</translation>
        </message>
        <message>
            <source>None: no backups are made</source>
            <translation>无：不制作备份</translation>
        </message>
        <message>
            <source>&amp;Backup folder</source>
            <translation>备份文件夹(&amp;B)</translation>
        </message>
        <message>
            <source>A protected audit stays protected in its backups; others can be read by whoever has the folder.</source>
            <translation>受保护的审核在备份中仍受保护；其他审核可被任何持有该文件夹的人读取。</translation>
        </message>
        <message>
            <source>Choose a folder on another drive, such as an encrypted stick that you carry.</source>
            <translation>请选择另一驱动器上的文件夹，例如随身携带的加密 U 盘。</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>关闭提示</translation>
        </message>
    </context>
    <context>
        <name>BlankDialog</name>
        <message>
            <source>Print a blank checklist</source>
            <translation>打印空白检查表</translation>
        </message>
        <message>
            <source>A PDF to print: questions, what to look for, boxes to tick and lines to write on.</source>
            <translation>供打印的 PDF：问题、查看要点、可勾选的方框和书写行。</translation>
        </message>
        <message>
            <source>&amp;Edition</source>
            <translation>版本(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Choose a name…</source>
            <translation>选择名称(&amp;C)…</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>CarryDialog</name>
        <message>
            <source>Carry an audit forward</source>
            <translation>沿用一次审核</translation>
        </message>
        <message>
            <source>Create &amp;audit</source>
            <translation>创建审核(&amp;A)</translation>
        </message>
        <message>
            <source>From {name}</source>
            <translation>来自 {name}</translation>
        </message>
        <message>
            <source>Its journal does not hold, so nothing proves that this is what was written.</source>
            <translation>其日志不成立，因此无法证明这就是所写的内容。</translation>
        </message>
        <message>
            <source>closing meeting {day}</source>
            <translation>末次会议{day}</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>未评级</translation>
        </message>
        <message>
            <source>{texts} observations and {sources} sources come along, each marked as not yet verified. Ratings, evidence and what was known of due diligence do not; the earlier ratings are shown beside.</source>
            <translation>{texts} 条观察和 {sources} 个来源一并带入，均标记为尚未核实。评级、证据和已知的尽职调查不带入；较早的评级显示在旁边。</translation>
        </message>
        <message>
            <source>Asked differently in the edition chosen: {elements}.</source>
            <translation>在所选版本中问法不同：{elements}。</translation>
        </message>
    </context>
    <context>
        <name>CheckDialog</name>
        <message>
            <source>Check a report</source>
            <translation>核验报告</translation>
        </message>
        <message>
            <source>Tells whether a report, or a credential made from one, is as it was signed, and by whom. Open its audit first to tell also whether it is the one that was issued.</source>
            <translation>说明报告或由其生成的凭证是否与签署时一致，以及由谁签署。先打开其审核，还可知道它是否就是所签发的那一份。</translation>
        </message>
        <message>
            <source>Tells whether this audit issued a report or a credential, whether it was changed, and what came later.</source>
            <translation>说明报告或凭证是否由本审核签发、是否被改动，以及之后又有什么变化。</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>重新核验(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Report or credential</source>
            <translation>报告或凭证(&amp;R)</translation>
        </message>
        <message>
            <source>Reports and credentials (*.pdf *.jwt);;All files (*)</source>
            <translation>报告和凭证 (*.pdf *.jwt);;所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>ComparisonCard</name>
        <message>
            <source>Under</source>
            <translation>按</translation>
        </message>
        <message>
            <source>Edition to compare with</source>
            <translation>用于比较的版本</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>未评级</translation>
        </message>
        <message>
            <source>Not applicable: no mineral in its scope is in the products.</source>
            <translation>不适用：产品中没有其范围内的矿产。</translation>
        </message>
        <message>
            <source>{u} of {n} undocumented — {share}, limit {limit} %</source>
            <translation>{n} 个中 {u} 个无记录 — {share}，限值 {limit}%</translation>
        </message>
        <message>
            <source>The conflict condition differs: {state}.</source>
            <translation>冲突情形不同：{state}。</translation>
        </message>
        <message>
            <source>Questions that differ: {refs}.</source>
            <translation>有差异的问题：{refs}。</translation>
        </message>
        <message>
            <source>: over it.</source>
            <translation>：超过限值。</translation>
        </message>
        <message>
            <source>: possibly over it.</source>
            <translation>：可能超过限值。</translation>
        </message>
        <message>
            <source>: not over it.</source>
            <translation>：未超过限值。</translation>
        </message>
    </context>
    <context>
        <name>ConditionsPage</name>
        <message>
            <source>Go to the sources →</source>
            <translation>转到来源 →</translation>
        </message>
        <message>
            <source>Go to the conflict review →</source>
            <translation>转到冲突审查 →</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source> And {n} more.</source>
            <translation> 另有 {n} 项。</translation>
        </message>
        <message>
            <source>{n} of {all} confirmed sources not excused by what is done about it.</source>
            <translation>{all} 个已确认的来源中有 {n} 个未因所采取的行动而豁免。</translation>
        </message>
        <message>
            <source>1 confirmed source, excused by what is done about it.</source>
            <translation>1 个已确认的来源，因所采取的行动而豁免。</translation>
        </message>
        <message>
            <source>{n} confirmed sources; none trips it.</source>
            <translation>{n} 个已确认的来源；均不触发。</translation>
        </message>
        <message>
            <source>All purchases were looked at; none is confirmed.</source>
            <translation>已查看全部采购；没有已确认的。</translation>
        </message>
        <message>
            <source>None confirmed so far; the conflict review is open.</source>
            <translation>目前没有已确认的；冲突审查尚未回答。</translation>
        </message>
    </context>
    <context>
        <name>CountersignDialog</name>
        <message>
            <source>Countersign a report</source>
            <translation>会签报告</translation>
        </message>
        <message>
            <source>Your signature as the reviewer is added behind the auditor's; no byte of the report changes.</source>
            <translation>您作为复核人的签名追加在审核员签名之后；报告的任何字节都不改变。</translation>
        </message>
        <message>
            <source>Countersign</source>
            <translation>会签</translation>
        </message>
        <message>
            <source>countersigned</source>
            <translation>已会签</translation>
        </message>
        <message>
            <source>Record it in the &amp;journal of the open audit</source>
            <translation>记入所打开审核的日志(&amp;J)</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>存放位置</translation>
        </message>
        <message>
            <source>Being signed and verified…</source>
            <translation>正在签署并核验…</translation>
        </message>
        <message>
            <source>No report is chosen yet.</source>
            <translation>尚未选择报告。</translation>
        </message>
        <message>
            <source>Choose one.</source>
            <translation>请选择一份。</translation>
        </message>
        <message>
            <source>Countersigned. It lies at {path}</source>
            <translation>已会签。文件位于 {path}</translation>
        </message>
        <message>
            <source>The audit's journal records it.</source>
            <translation>审核日志已记录。</translation>
        </message>
    </context>
    <context>
        <name>CountriesField</name>
        <message>
            <source>Add: name or two letters, such as CD, RW</source>
            <translation>添加：名称或两个字母，如 CD、RW</translation>
        </message>
        <message>
            <source>Take out {country}</source>
            <translation>取出{country}</translation>
        </message>
    </context>
    <context>
        <name>CountryField</name>
        <message>
            <source>Name or two letters, such as JP</source>
            <translation>名称或两个字母，如 JP</translation>
        </message>
    </context>
    <context>
        <name>CoverageCard</name>
        <message>
            <source> And {n} more.</source>
            <translation> 另有 {n} 项。</translation>
        </message>
    </context>
    <context>
        <name>CredentialDialog</name>
        <message>
            <source>Export the findings as a credential</source>
            <translation>将发现项导出为凭证</translation>
        </message>
        <message>
            <source>The credential is being written</source>
            <translation>正在写入凭证</translation>
        </message>
        <message>
            <source>Write the credential</source>
            <translation>写入凭证</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>What the issued report found, for the programs of those who rely on it: a Digital Conformity Credential of the UN’s transparency protocol (UNTP). It names the report by its SHA-256.</source>
            <translation>已签发报告的发现，供依赖该报告者的程序使用：联合国透明度协议（UNTP）的数字合格评定凭证。它以 SHA-256 指明该报告。</translation>
        </message>
        <message>
            <source>Signed with an identity (.jwt)</source>
            <translation>以身份签署 (.jwt)</translation>
        </message>
        <message>
            <source>Unsigned (.json)</source>
            <translation>未签署 (.json)</translation>
        </message>
        <message>
            <source>Credential</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>Leave the &amp;names of sources and people in</source>
            <translation>保留来源和人员的名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>类型(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Who assessed</source>
            <translation>由谁评估(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Credential</source>
            <translation>凭证(&amp;C)</translation>
        </message>
        <message>
            <source>Else those that the audit knows are withheld. Read it before you hand it on.</source>
            <translation>否则，审核所知的名称将被隐去。转交前请先阅读。</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>An independent third party</source>
            <translation>独立第三方</translation>
        </message>
        <message>
            <source>The facility itself</source>
            <translation>设施自身</translation>
        </message>
        <message>
            <source>A buyer</source>
            <translation>买方</translation>
        </message>
        <message>
            <source>A body of which it is a member</source>
            <translation>其所属的会员组织</translation>
        </message>
        <message>
            <source>A commercial partner</source>
            <translation>商业伙伴</translation>
        </message>
        <message>
            <source>Where to put the credential</source>
            <translation>凭证放在哪里</translation>
        </message>
        <message>
            <source>Credential ({pattern})</source>
            <translation>凭证 ({pattern})</translation>
        </message>
        <message>
            <source>It is not said where the credential goes.</source>
            <translation>未说明凭证放在哪里。</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>2026-11-04</source>
            <translation>2026-11-04</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
    </context>
    <context>
        <name>DocumentDialog</name>
        <message>
            <source>New audit from a document</source>
            <translation>由文档新建审核</translation>
        </message>
        <message>
            <source>A JSON document of the form workbench-audit/1, as an export writes it. Evidence files that it names are taken from beside it.</source>
            <translation>workbench-audit/1 格式的 JSON 文档，即导出所写的格式。其中提到的证据文件从其旁取用。</translation>
        </message>
        <message>
            <source>Create &amp;audit</source>
            <translation>创建审核(&amp;A)</translation>
        </message>
        <message>
            <source>The document</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>选择(&amp;H)…</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>文档(&amp;D)</translation>
        </message>
        <message>
            <source>What is wrong in the document</source>
            <translation>文档有什么问题</translation>
        </message>
        <message>
            <source>Choose a document</source>
            <translation>选择文档</translation>
        </message>
        <message>
            <source>Documents (*.json)</source>
            <translation>文档 (*.json)</translation>
        </message>
        <message>
            <source>It is not said which document it is.</source>
            <translation>未说明是哪个文档。</translation>
        </message>
        <message>
            <source>Choose one.</source>
            <translation>请选择一个。</translation>
        </message>
        <message>
            <source>Nothing was made: the document has {n} faults.</source>
            <translation>未制作任何内容：文档有 {n} 处错误。</translation>
        </message>
        <message>
            <source>Nothing was made: the document has a fault.</source>
            <translation>未制作任何内容：文档有一处错误。</translation>
        </message>
    </context>
    <context>
        <name>DocumentsDialog</name>
        <message>
            <source>Other documents</source>
            <translation>其他文件</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>出了什么问题</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>所在位置</translation>
        </message>
        <message>
            <source>The document is being made</source>
            <translation>正在生成文件</translation>
        </message>
        <message>
            <source>Names and ids of &amp;sources</source>
            <translation>来源的名称和编号(&amp;S)</translation>
        </message>
        <message>
            <source>P&amp;hotos</source>
            <translation>照片(&amp;H)</translation>
        </message>
        <message>
            <source>Names of &amp;persons</source>
            <translation>人员姓名(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>文件(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Template</source>
            <translation>模板(&amp;T)</translation>
        </message>
        <message>
            <source>Withhold</source>
            <translation>隐去</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>另存为(&amp;A)…</translation>
        </message>
        <message>
            <source>Pre&amp;view…</source>
            <translation>预览(&amp;V)…</translation>
        </message>
        <message>
            <source>What was found, with boxes to sign by hand at the closing meeting.</source>
            <translation>发现项，附签名栏，供末次会议上手写签名。</translation>
        </message>
        <message>
            <source>What is to be done by whom until when, and the findings behind it.</source>
            <translation>由谁在何时之前做什么，以及相关的发现项。</translation>
        </message>
        <message>
            <source>The whole report, as a draft or as a redacted copy. Nobody signs it.</source>
            <translation>完整报告，作为草稿或隐去部分内容的副本。无人签署。</translation>
        </message>
        <message>
            <source>Every page says that it is a redacted copy and what is withheld. Names are found as the audit knows them: read it before you hand it on.</source>
            <translation>每一页都会注明这是隐去部分内容的副本以及隐去了什么。姓名和名称按审核中的写法查找：转交前请先通读。</translation>
        </message>
        <message>
            <source>Photos may show persons; nobody is made out in them here.</source>
            <translation>照片中可能出现人员；这里不会识别照片中的人。</translation>
        </message>
        <message>
            <source>Save: {document}</source>
            <translation>保存：{document}</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>It lies at {path}</source>
            <translation>位于 {path}</translation>
        </message>
        <message>
            <source>The system opens no folders from here; the path above can be copied.</source>
            <translation>系统无法从此处打开文件夹；可复制上面的路径。</translation>
        </message>
    </context>
    <context>
        <name>ElementForm</name>
        <message>
            <source>What to ask for, whom to ask, what to look at</source>
            <translation>索要什么、询问谁、查看什么</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>{n} tripped</source>
            <translation>{n} 项已触发</translation>
        </message>
    </context>
    <context>
        <name>EvidenceChooser</name>
        <message>
            <source>There is no evidence that is not linked here already.</source>
            <translation>没有尚未关联到此处的证据。</translation>
        </message>
    </context>
    <context>
        <name>EvidenceLinks</name>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>附上…</translation>
        </message>
        <message>
            <source>Attach evidence</source>
            <translation>附上证据</translation>
        </message>
        <message>
            <source>Files can be dropped here too</source>
            <translation>也可将文件拖放到此处</translation>
        </message>
        <message>
            <source>{evidence}
Delete takes the link back</source>
            <translation>{evidence}
按 Delete 取消关联</translation>
        </message>
        <message>
            <source>&amp;Files…</source>
            <translation>文件(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Photos…</source>
            <translation>照片(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Observation…</source>
            <translation>观察(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Seen, not retained…</source>
            <translation>已查看，未留存(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Interview…</source>
            <translation>访谈(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Evidence that is here already…</source>
            <translation>已有的证据(&amp;E)…</translation>
        </message>
        <message>
            <source>From the &amp;clipboard</source>
            <translation>来自剪贴板(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Unlink</source>
            <translation>取消关联(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>显示(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>EvidencePage</name>
        <message>
            <source>&amp;Add files…</source>
            <translation>添加文件(&amp;A)…</translation>
        </message>
        <message>
            <source>Add &amp;observation…</source>
            <translation>添加观察(&amp;O)…</translation>
        </message>
        <message>
            <source>Seen, &amp;not retained…</source>
            <translation>已查看，未留存(&amp;N)…</translation>
        </message>
        <message>
            <source>New &amp;interview…</source>
            <translation>新建访谈(&amp;I)…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Filter: code, title, place, digest…</source>
            <translation>筛选：代码、标题、地点、摘要值…</translation>
        </message>
        <message>
            <source>Filter the evidence</source>
            <translation>筛选证据</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>所有类型</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Link the selected evidence…</source>
            <translation>关联所选证据…</translation>
        </message>
        <message>
            <source>Remove the selected evidence</source>
            <translation>移除所选证据</translation>
        </message>
        <message>
            <source>Linked to nothing {n}</source>
            <translation>未关联 {n}</translation>
        </message>
        <message>
            <source>{n} of {of}</source>
            <translation>{of} 中的 {n}</translation>
        </message>
        <message>
            <source>{n} selected. Delete removes them; Ctrl+K offers to link them.</source>
            <translation>已选 {n} 项。按 Delete 移除；按 Ctrl+K 可关联。</translation>
        </message>
        <message>
            <source>Select a piece of evidence to see all that is recorded of it.</source>
            <translation>选择一项证据，查看其全部记录。</translation>
        </message>
        <message>
            <source>Nothing is attached yet. Drop files here, or add what was seen and heard.</source>
            <translation>尚未附上任何内容。请将文件拖放到此处，或添加所见所闻。</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>保存副本</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>The copy lies at {path}</source>
            <translation>副本位于 {path}</translation>
        </message>
        <message>
            <source>A read-only copy is open in another program. What is changed there is lost.</source>
            <translation>只读副本已在其他程序中打开。在那里所作的更改会丢失。</translation>
        </message>
        <message>
            <source>The system knows no program for this file. Save it, and open it there.</source>
            <translation>系统没有可打开此文件的程序。请保存后在别处打开。</translation>
        </message>
    </context>
    <context>
        <name>FactsPage</name>
        <message>
            <source>Minerals in the products</source>
            <translation>产品所含矿产</translation>
        </message>
        <message>
            <source>&amp;How it was established that none is in the products</source>
            <translation>如何确定产品不含任何矿产(&amp;H)</translation>
        </message>
        <message>
            <source>Records and policy</source>
            <translation>记录与政策</translation>
        </message>
        <message>
            <source>This edition asks for {n} years.</source>
            <translation>本版本要求 {n} 年。</translation>
        </message>
        <message>
            <source>&amp;Years that records are kept</source>
            <translation>记录保存年数(&amp;Y)</translation>
        </message>
        <message>
            <source>whole years</source>
            <translation>整年</translation>
        </message>
        <message>
            <source>Minerals that the policy names</source>
            <translation>政策列明的矿产</translation>
        </message>
        <message>
            <source>Conflict review</source>
            <translation>冲突审查</translation>
        </message>
        <message>
            <source>Asked once for the audit: were all purchases looked at for confirmed conflict sources?</source>
            <translation>整个审核只问一次：是否就已确认的冲突来源查看了全部采购？</translation>
        </message>
        <message>
            <source>Facility</source>
            <translation>工厂</translation>
        </message>
        <message>
            <source>Two letters, such as MY</source>
            <translation>两个字母，如 MY</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>国家(&amp;C)</translation>
        </message>
        <message>
            <source>Addre&amp;ss</source>
            <translation>地址(&amp;S)</translation>
        </message>
        <message>
            <source>This audit</source>
            <translation>本次审核</translation>
        </message>
        <message>
            <source>Terms of findings are counted from the closing meeting.</source>
            <translation>发现项的期限从末次会议起算。</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>尚未回答</translation>
        </message>
        <message>
            <source>Names with commas between them</source>
            <translation>姓名之间用逗号隔开</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>类型(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Opened</source>
            <translation>开始(&amp;O)</translation>
        </message>
        <message>
            <source>C&amp;losing meeting</source>
            <translation>末次会议(&amp;L)</translation>
        </message>
        <message>
            <source>Lead &amp;auditor</source>
            <translation>审核组长(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>组员(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Report number</source>
            <translation>报告编号(&amp;R)</translation>
        </message>
        <message>
            <source>What is au&amp;dited</source>
            <translation>审核对象(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>FileEntries</name>
        <message>
            <source>The audit's file</source>
            <translation>审核的文件</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>浏览(&amp;B)…</translation>
        </message>
        <message>
            <source>F&amp;ile</source>
            <translation>文件(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Protect the file with a passphrase</source>
            <translation>用口令保护文件(&amp;P)</translation>
        </message>
        <message>
            <source>Pass&amp;phrase</source>
            <translation>口令(&amp;P)</translation>
        </message>
        <message>
            <source>A&amp;gain</source>
            <translation>再次输入(&amp;G)</translation>
        </message>
        <message>
            <source>It is kept nowhere: lost, nobody can open the audit again. Backups ask for it too.</source>
            <translation>不在任何地方保存：丢失后无人能再打开该审核。备份也要求口令。</translation>
        </message>
        <message>
            <source>Where the audit's file lies</source>
            <translation>审核文件的位置</translation>
        </message>
        <message>
            <source>Audits (*.audit)</source>
            <translation>审核 (*.audit)</translation>
        </message>
        <message>
            <source>It is not said where the file goes.</source>
            <translation>未说明文件放在哪里。</translation>
        </message>
        <message>
            <source>Choose a place.</source>
            <translation>请选择位置。</translation>
        </message>
        <message>
            <source>{path} is already there; an audit is never replaced here.</source>
            <translation>{path} 已存在；此处从不替换审核。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <source>The file is to be protected, but no passphrase is given.</source>
            <translation>要保护文件，但未给出口令。</translation>
        </message>
        <message>
            <source>Type one, or take the tick away.</source>
            <translation>请输入口令，或取消勾选。</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>两次输入的口令不同。</translation>
        </message>
        <message>
            <source>Type the second one again.</source>
            <translation>请再次输入第二个。</translation>
        </message>
    </context>
    <context>
        <name>FindingForm</name>
        <message>
            <source>Add a corrective action</source>
            <translation>添加纠正措施</translation>
        </message>
        <message>
            <source>Add a corrective action to {finding}</source>
            <translation>为 {finding} 添加纠正措施</translation>
        </message>
        <message>
            <source>Translate…</source>
            <translation>翻译…</translation>
        </message>
        <message>
            <source>Translate {finding}</source>
            <translation>翻译 {finding}</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>所见情况</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>现状</translation>
        </message>
        <message>
            <source>Go to {ref} →</source>
            <translation>转到 {ref} →</translation>
        </message>
        <message>
            <source>Go to it →</source>
            <translation>转到该处 →</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Auditee's response to {finding}</source>
            <translation>受审核方对 {finding} 的回应</translation>
        </message>
        <message>
            <source>In the auditee's own words</source>
            <translation>用受审核方自己的话</translation>
        </message>
        <message>
            <source>{name}: comment</source>
            <translation>{name}：意见</translation>
        </message>
        <message>
            <source>Auditee's response</source>
            <translation>受审核方的回应</translation>
        </message>
        <message>
            <source>by</source>
            <translation>由</translation>
        </message>
        <message>
            <source>on</source>
            <translation>于</translation>
        </message>
        <message>
            <source>Translated into {languages}</source>
            <translation>已译成{languages}</translation>
        </message>
        <message>
            <source>Action {n}</source>
            <translation>措施 {n}</translation>
        </message>
    </context>
    <context>
        <name>FindingsPage</name>
        <message>
            <source>E&amp;xport…</source>
            <translation>导出(&amp;X)…</translation>
        </message>
        <message>
            <source>Export findings and plan</source>
            <translation>导出发现项与计划</translation>
        </message>
        <message>
            <source>Export findings and plan…</source>
            <translation>导出发现项与计划…</translation>
        </message>
        <message>
            <source>Show overdue findings</source>
            <translation>显示逾期的发现项</translation>
        </message>
        <message>
            <source>Show all findings</source>
            <translation>显示所有发现项</translation>
        </message>
        <message>
            <source>Add a corrective action</source>
            <translation>添加纠正措施</translation>
        </message>
        <message>
            <source>Nothing was found yet that asks for an opportunity, a plan or a remedy.</source>
            <translation>尚未发现需要改进、计划或整改的内容。</translation>
        </message>
        <message>
            <source>Findings: {n}, as of {day}</source>
            <translation>发现项：{n} 个，截至{day}</translation>
        </message>
        <message>
            <source> · {n} overdue</source>
            <translation> · 逾期 {n} 个</translation>
        </message>
    </context>
    <context>
        <name>FlagDialog</name>
        <message>
            <source>Flag the selected sources as CAHRA</source>
            <translation>将所选来源标记为 CAHRA</translation>
        </message>
        <message>
            <source>Why: region, route, what was seen</source>
            <translation>原因：地区、路线、所见情况</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>理由(&amp;R)</translation>
        </message>
        <message>
            <source>Flagged &amp;on</source>
            <translation>标记于(&amp;O)</translation>
        </message>
        <message>
            <source>A country is a hint to look closer, never a verdict.</source>
            <translation>国家只是提示应进一步查看，绝不是结论。</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>checking the chain…</source>
            <translation>正在检查链…</translation>
        </message>
        <message>
            <source>Being written</source>
            <translation>正在写入</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <source>Stop; nothing is changed</source>
            <translation>停止；没有任何更改</translation>
        </message>
        <message>
            <source>Undo: “{step}”</source>
            <translation>撤销：“{step}”</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>✓ Saved {time}</source>
            <translation>✓ 已保存 {time}</translation>
        </message>
        <message>
            <source>History 1 entry · {chain}</source>
            <translation>历史 1 条 · {chain}</translation>
        </message>
        <message>
            <source>History {n} entries · {chain}</source>
            <translation>历史 {n} 条 · {chain}</translation>
        </message>
        <message>
            <source>chain BROKEN: {why}</source>
            <translation>链已断裂：{why}</translation>
        </message>
        <message>
            <source>chain intact up to entry {n}</source>
            <translation>至第 {n} 条链完整</translation>
        </message>
        <message>
            <source>chain intact</source>
            <translation>链完整</translation>
        </message>
        <message>
            <source>chain NOT CHECKED</source>
            <translation>链未检查</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>Ask for</source>
            <translation>索要</translation>
        </message>
        <message>
            <source>Ask whom</source>
            <translation>询问</translation>
        </message>
        <message>
            <source>Look at</source>
            <translation>查看</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>read-only</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>Pre&amp;view the report</source>
            <translation>预览报告(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Sign &amp;&amp; issue…</source>
            <translation>签署并签发(&amp;S)…</translation>
        </message>
        <message>
            <source>Facility without a name</source>
            <translation>未命名的工厂</translation>
        </message>
        <message>
            <source>{code} {title} · VAP {version}</source>
            <translation>{code} {title} · VAP {version}</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Help text</source>
            <translation>帮助文本</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Entries of the journal</source>
            <translation>日志条目</translation>
        </message>
        <message>
            <source>checking</source>
            <translation>正在检查</translation>
        </message>
        <message>
            <source>&amp;Check again</source>
            <translation>重新检查(&amp;C)</translation>
        </message>
        <message>
            <source>Filter: what was done…</source>
            <translation>筛选：做了什么…</translation>
        </message>
        <message>
            <source>Filter entries by what was done</source>
            <translation>按所做内容筛选日志</translation>
        </message>
        <message>
            <source>What the entries are about</source>
            <translation>日志涉及的内容</translation>
        </message>
        <message>
            <source>Who made the entries</source>
            <translation>由谁写入</translation>
        </message>
        <message>
            <source>&amp;Show all entries</source>
            <translation>显示所有条目(&amp;S)</translation>
        </message>
        <message>
            <source>Take the chosen entry back</source>
            <translation>撤回所选的日志</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部内容</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>Since entry {n}</source>
            <translation>自条目 {n} 起</translation>
        </message>
        <message>
            <source>chain broken</source>
            <translation>链已断裂</translation>
        </message>
        <message>
            <source>intact up to entry {n}</source>
            <translation>至第 {n} 条完整</translation>
        </message>
        <message>
            <source>chain intact</source>
            <translation>链完整</translation>
        </message>
        <message>
            <source>1 entry, with SHA-256 {head}…</source>
            <translation>1 条，SHA-256 为 {head}…</translation>
        </message>
        <message>
            <source>{n} entries, the last with SHA-256 {head}…</source>
            <translation>{n} 条，最后一条的 SHA-256 为 {head}…</translation>
        </message>
        <message>
            <source>What came since was chained as it was written.</source>
            <translation>其后的内容在写入时即已链接。</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>未检查</translation>
        </message>
    </context>
    <context>
        <name>IdentitiesPage</name>
        <message>
            <source>Identities</source>
            <translation>身份</translation>
        </message>
        <message>
            <source>Reports are signed with one of these files. Removing one here leaves the file where it is.</source>
            <translation>报告用这些文件之一签署。在此移去一个，文件仍留在原处。</translation>
        </message>
        <message>
            <source>Fingerprint of the identity</source>
            <translation>身份的指纹</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>签署人</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>从此列表中移去</translation>
        </message>
        <message>
            <source>&amp;Use for signing</source>
            <translation>用于签署(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Add a file…</source>
            <translation>添加文件(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Make a new one…</source>
            <translation>新制作一个(&amp;M)…</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>移除(&amp;V)</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>尚未读取</translation>
        </message>
        <message>
            <source>Not there any more</source>
            <translation>已不存在</translation>
        </message>
        <message>
            <source>SHA-256 of the certificate: {fingerprint}
{path}</source>
            <translation>证书的 SHA-256：{fingerprint}
{path}</translation>
        </message>
        <message>
            <source>Add an identity</source>
            <translation>添加身份</translation>
        </message>
        <message>
            <source>Identities (*.p12 *.pfx)</source>
            <translation>身份 (*.p12 *.pfx)</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>The passphrase of {name}; it is kept nowhere.</source>
            <translation>{name} 的口令；不在任何地方保存。</translation>
        </message>
    </context>
    <context>
        <name>IdentityDialog</name>
        <message>
            <source>Make an identity</source>
            <translation>制作身份</translation>
        </message>
        <message>
            <source>The identity is being made</source>
            <translation>正在制作身份</translation>
        </message>
        <message>
            <source>Make the identity</source>
            <translation>制作身份</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>A key of your own, with a certificate that you issue yourself. The passphrase protects the key and is kept nowhere: lost, it cannot be found again.</source>
            <translation>您自己的密钥，附有您自行颁发的证书。口令保护密钥，不在任何地方保存：丢失后无法找回。</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>存放位置</translation>
        </message>
        <message>
            <source>&amp;Name of whoever signs</source>
            <translation>签署人姓名(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>口令(&amp;P)</translation>
        </message>
        <message>
            <source>Passphrase &amp;again</source>
            <translation>再次输入口令(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Where to</source>
            <translation>存放位置(&amp;W)</translation>
        </message>
        <message>
            <source>Where to keep the identity</source>
            <translation>身份存放在哪里</translation>
        </message>
        <message>
            <source>Identity (*.p12)</source>
            <translation>身份 (*.p12)</translation>
        </message>
        <message>
            <source>An identity needs a passphrase.</source>
            <translation>身份需要口令。</translation>
        </message>
        <message>
            <source>Choose one that nobody can guess.</source>
            <translation>请选择无人能猜到的口令。</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>两次输入的口令不同。</translation>
        </message>
        <message>
            <source>Type the second one again.</source>
            <translation>请再次输入第二个。</translation>
        </message>
        <message>
            <source>It is not said where the identity goes.</source>
            <translation>未说明身份存放在哪里。</translation>
        </message>
        <message>
            <source>Choose a place.</source>
            <translation>请选择位置。</translation>
        </message>
        <message>
            <source>{path} is already there; a key is never replaced here.</source>
            <translation>{path} 已存在；此处从不替换密钥。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>The identity is made.

Keep for yourself: {identity}
Whoever has it and its passphrase signs in your name.

Give to those who are to trust your reports: {certificate}</source>
            <translation>身份已制作。

自己保管：{identity}
任何持有它及其口令的人都能以您的名义签署。

交给应信任您报告的人：{certificate}</translation>
        </message>
    </context>
    <context>
        <name>ImportCard</name>
        <message>
            <source>IMPORTED</source>
            <translation>已导入</translation>
        </message>
        <message>
            <source>{n} files: {names}</source>
            <translation>{n} 个文件：{names}</translation>
        </message>
        <message>
            <source>{read} rows read · {added} added · {merged} merged · {left} left out</source>
            <translation>读取 {read} 行 · 新增 {added} · 合并 {merged} · 略去 {left}</translation>
        </message>
        <message>
            <source> · declares {minerals}</source>
            <translation> · 申报 {minerals}</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import CMRT / EMRT</source>
            <translation>导入 CMRT / EMRT</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Progress of reading</source>
            <translation>读取进度</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>导入(&amp;I)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>略去</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>注意</translation>
        </message>
        <message>
            <source>Workbooks</source>
            <translation>工作簿</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>需要注意</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>单元格</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>As it stands there</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>What needs attention</source>
            <translation>需要注意的内容</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>正在导入…</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>正在读取 {name}</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>正在比较…</translation>
        </message>
        <message>
            <source>To add: {added}. Merged with them or with known ones: {merged}. Left out: {left}.</source>
            <translation>新增：{added}。与新增或已知的合并：{merged}。略去：{left}。</translation>
        </message>
        <message>
            <source> (imported before)</source>
            <translation>（以前导入过）</translation>
        </message>
        <message>
            <source>Needs attention: {n}</source>
            <translation>需要注意：{n}</translation>
        </message>
        <message>
            <source>by {company}</source>
            <translation>由 {company}</translation>
        </message>
        <message>
            <source>effective {day}</source>
            <translation>生效日期{day}</translation>
        </message>
        <message>
            <source>declares {minerals}</source>
            <translation>申报 {minerals}</translation>
        </message>
        <message>
            <source>says that all smelters are identified for {minerals}</source>
            <translation>称{minerals}的冶炼厂已全部识别</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>InterviewDialog</name>
        <message>
            <source>New interview</source>
            <translation>新建访谈</translation>
        </message>
        <message>
            <source>The interview gets a code, such as W-01. No name is asked for: name a role and a group that several persons fit. Notes are taken on the evidence page, and stay in this file.</source>
            <translation>访谈会得到一个代码，如 W-01。不询问姓名：请写明若干人都符合的角色和群体。笔记在证据页面记录，并只保留在本文件中。</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>角色(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Group</source>
            <translation>群体(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Persons who fit both</source>
            <translation>两者都符合的人数(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Interpreter</source>
            <translation>口译员(&amp;I)</translation>
        </message>
        <message>
            <source>Pl&amp;ace</source>
            <translation>地点(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>何时(&amp;W)</translation>
        </message>
    </context>
    <context>
        <name>IssueDialog</name>
        <message>
            <source>Sign and issue the report</source>
            <translation>签署并签发报告</translation>
        </message>
        <message>
            <source>What will be signed</source>
            <translation>将要签署的内容</translation>
        </message>
        <message>
            <source>The report is being signed</source>
            <translation>正在签署报告</translation>
        </message>
        <message>
            <source>Pre&amp;view…</source>
            <translation>预览(&amp;V)…</translation>
        </message>
        <message>
            <source>Look at exactly the bytes that will be signed</source>
            <translation>查看将要签署的确切内容</translation>
        </message>
        <message>
            <source>Sign and issue</source>
            <translation>签署并签发</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Being laid out, signed and verified. The first report on a computer takes longer.</source>
            <translation>正在排版、签署和验证。在一台电脑上生成第一份报告需要较长时间。</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>&amp;Final: no countersignature</source>
            <translation>最终版：不再会签(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Report (PDF)</source>
            <translation>报告 (PDF)(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Language of the report</source>
            <translation>报告语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Template</source>
            <translation>模板(&amp;T)</translation>
        </message>
        <message>
            <source>Where to put the report</source>
            <translation>报告放在哪里</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>These bytes will be signed: SHA-256 {digest}</source>
            <translation>将签署这些内容：SHA-256 {digest}</translation>
        </message>
        <message>
            <source>Not signed yet</source>
            <translation>尚未签署</translation>
        </message>
        <message>
            <source>The report before it is signed</source>
            <translation>签署前的报告</translation>
        </message>
        <message>
            <source>Exactly these bytes will be signed by {name}; the signature is added behind them and changes nothing before it. If the audit is changed first, signing is refused.</source>
            <translation>{name} 将签署的正是这些内容；签名附加在其后，不改变之前的任何内容。如果审核在此之前被更改，则拒绝签署。</translation>
        </message>
        <message>
            <source>It is not said where the report goes.</source>
            <translation>未说明报告放在哪里。</translation>
        </message>
    </context>
    <context>
        <name>ItemDialog</name>
        <message>
            <source>Seen, not retained</source>
            <translation>已查看，未留存</translation>
        </message>
        <message>
            <source>Add an observation</source>
            <translation>添加观察</translation>
        </message>
        <message>
            <source>Such as: supplier file of one refiner, issue 3</source>
            <translation>例如：某精炼厂的供应商档案，第 3 版</translation>
        </message>
        <message>
            <source>Such as: cobalt drums without a label</source>
            <translation>例如：没有标签的钴桶</translation>
        </message>
        <message>
            <source>Original seen</source>
            <translation>查看了原件</translation>
        </message>
        <message>
            <source>Walk-through</source>
            <translation>现场走查</translation>
        </message>
        <message>
            <source>&amp;What it is</source>
            <translation>是什么(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;What was observed</source>
            <translation>观察到什么(&amp;W)</translation>
        </message>
        <message>
            <source>What it &amp;shows</source>
            <translation>证明什么(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>详情(&amp;D)</translation>
        </message>
        <message>
            <source>Where it is &amp;kept</source>
            <translation>存放处(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>地点(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;How</source>
            <translation>方式(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;By whom</source>
            <translation>由谁(&amp;B)</translation>
        </message>
        <message>
            <source>W&amp;hen</source>
            <translation>何时(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>JournalStamps</name>
        <message>
            <source>Time-stamps of the journal</source>
            <translation>日志的时间戳</translation>
        </message>
        <message>
            <source>Time-stamp the journal…</source>
            <translation>给日志加时间戳…</translation>
        </message>
        <message>
            <source>There is none yet: the times in the journal are those of the computers it was kept on.</source>
            <translation>尚无时间戳：日志中的时间取自记录它的计算机。</translation>
        </message>
    </context>
    <context>
        <name>LaterEntries</name>
        <message>
            <source>Show in the history</source>
            <translation>在历史中显示</translation>
        </message>
        <message>
            <source>… and {n} more</source>
            <translation>… 另有 {n} 项</translation>
        </message>
    </context>
    <context>
        <name>ListDialog</name>
        <message>
            <source>Load a status list</source>
            <translation>加载状态名单</translation>
        </message>
        <message>
            <source>Load a CAHRA list</source>
            <translation>加载 CAHRA 名单</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>正在读取 {name}</translation>
        </message>
        <message>
            <source>Progress of reading</source>
            <translation>读取进度</translation>
        </message>
        <message>
            <source>What it says is shown beside the sources as a hint. It never changes due diligence.</source>
            <translation>其内容作为提示显示在来源旁。它绝不改变尽职调查。</translation>
        </message>
        <message>
            <source>A country on it is a hint to look closer, never a verdict.</source>
            <translation>其上的国家只是提示应进一步查看，绝不是结论。</translation>
        </message>
        <message>
            <source>Who publishes it and what it lists; versions share a name</source>
            <translation>由谁发布、列出什么；各版本共用一个名称</translation>
        </message>
        <message>
            <source>Such as Conformant or Active</source>
            <translation>如 Conformant 或 Active</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Date of the list</source>
            <translation>名单日期(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Version</source>
            <translation>版本(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Status of all on it</source>
            <translation>其上全部的状态(&amp;S)</translation>
        </message>
        <message>
            <source>Smelter ID</source>
            <translation>冶炼厂识别号</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>矿产</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>矿产</translation>
        </message>
        <message>
            <source>Entries of the list</source>
            <translation>名单的条目</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>As it stands there</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>略去的内容</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Load</source>
            <translation>加载(&amp;L)</translation>
        </message>
        <message>
            <source>{file}: {n} entries from {rows} rows, {left} left out.</source>
            <translation>{file}：由 {rows} 行得 {n} 条，略去 {left}。</translation>
        </message>
        <message>
            <source>Left out: {n}</source>
            <translation>略去：{n}</translation>
        </message>
        <message>
            <source>The list does not say when it was published.</source>
            <translation>名单未写明发布时间。</translation>
        </message>
        <message>
            <source>Enter its date: a hint without a date is worth nothing.</source>
            <translation>请录入其日期：没有日期的提示毫无价值。</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>LivePanel</name>
        <message>
            <source>Rating now</source>
            <translation>当前评级</translation>
        </message>
        <message>
            <source>RATING NOW</source>
            <translation>当前评级</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>尚未评级</translation>
        </message>
        <message>
            <source>{status} · {done} of {all} answered</source>
            <translation>{status} · 已回答 {done}/{all}</translation>
        </message>
    </context>
    <context>
        <name>LoadedListsDialog</name>
        <message>
            <source>Loaded lists</source>
            <translation>已加载的名单</translation>
        </message>
        <message>
            <source>Of lists with one name the newest counts.</source>
            <translation>同名名单以最新的为准。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>日志条数</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>移除(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>No list is loaded yet.</source>
            <translation>尚未加载名单。</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>CAHRA</source>
            <translation>CAHRA</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>an older version</source>
            <translation>较旧的版本</translation>
        </message>
    </context>
    <context>
        <name>LooksPage</name>
        <message>
            <source>Language and look</source>
            <translation>语言与外观</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>The window speaks it from its next start on.</source>
            <translation>窗口从下次启动起使用该语言。</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n}%</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>外观(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Text size</source>
            <translation>文字大小(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;New audit…</source>
            <translation>新建审核(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <source>Open the &amp;sample</source>
            <translation>打开示例(&amp;S)</translation>
        </message>
        <message>
            <source>Carry &amp;forward from an audit…</source>
            <translation>沿用一次审核(&amp;F)…</translation>
        </message>
        <message>
            <source>New from a doc&amp;ument…</source>
            <translation>由文档新建(&amp;U)…</translation>
        </message>
        <message>
            <source>Save a co&amp;py…</source>
            <translation>保存副本(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>立即备份(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Close audit</source>
            <translation>关闭审核(&amp;C)</translation>
        </message>
        <message>
            <source>Pre&amp;view the report</source>
            <translation>预览报告(&amp;V)</translation>
        </message>
        <message>
            <source>Export &amp;draft…</source>
            <translation>导出草稿(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Acknowledgement of findings</source>
            <translation>发现项确认单(&amp;A)</translation>
        </message>
        <message>
            <source>Other docu&amp;ments…</source>
            <translation>其他文件(&amp;M)…</translation>
        </message>
        <message>
            <source>Sign &amp;&amp; &amp;issue…</source>
            <translation>签署并签发(&amp;I)…</translation>
        </message>
        <message>
            <source>Report lan&amp;guage</source>
            <translation>报告语言(&amp;G)</translation>
        </message>
        <message>
            <source>Export the findings as a c&amp;redential…</source>
            <translation>将发现项导出为凭证(&amp;R)…</translation>
        </message>
        <message>
            <source>Export the criterion as a ca&amp;talogue…</source>
            <translation>将准则导出为目录(&amp;T)…</translation>
        </message>
        <message>
            <source>Print a blank chec&amp;klist…</source>
            <translation>打印空白检查表(&amp;K)…</translation>
        </message>
        <message>
            <source>&amp;Who is auditing…</source>
            <translation>谁在审核(&amp;W)…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation>设置(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Command palette…</source>
            <translation>命令面板(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>报告(&amp;R)</translation>
        </message>
        <message>
            <source>Open a &amp;report…</source>
            <translation>打开报告(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Check a report…</source>
            <translation>核验报告(&amp;C)…</translation>
        </message>
        <message>
            <source>C&amp;ountersign a report…</source>
            <translation>会签报告(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Time-stamp a report…</source>
            <translation>给报告加时间戳(&amp;T)…</translation>
        </message>
        <message>
            <source>Time-stamp the &amp;journal…</source>
            <translation>给日志加时间戳(&amp;J)…</translation>
        </message>
        <message>
            <source>Trusted c&amp;ertificates…</source>
            <translation>受信任的证书(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Help on this page</source>
            <translation>本页帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Next unanswered</source>
            <translation>下一个未回答项(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Search…</source>
            <translation>搜索(&amp;S)…</translation>
        </message>
        <message>
            <source>F&amp;ind here</source>
            <translation>在此查找(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Find a source</source>
            <translation>查找来源(&amp;F)</translation>
        </message>
        <message>
            <source>Next &amp;pane</source>
            <translation>下一个窗格(&amp;P)</translation>
        </message>
        <message>
            <source>Pre&amp;vious pane</source>
            <translation>上一个窗格(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Undo “{step}”</source>
            <translation>撤销“{step}”(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo “{step}”</source>
            <translation>重做“{step}”(&amp;R)</translation>
        </message>
        <message>
            <source>Audit workbench</source>
            <translation>审核工作台</translation>
        </message>
        <message>
            <source>Open an audit</source>
            <translation>打开审核</translation>
        </message>
        <message>
            <source>Audits (*.audit)</source>
            <translation>审核 (*.audit)</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Open &amp;read-only</source>
            <translation>以只读方式打开(&amp;R)</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>What you typed last is not in the file.</source>
            <translation>您最后输入的内容不在文件中。</translation>
        </message>
        <message>
            <source>Stay, and copy it or try again; or close and lose it.</source>
            <translation>留下来，复制它或重试；或者关闭并丢失它。</translation>
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation>留下(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Close and lose it</source>
            <translation>关闭并丢失(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>MakingDialog</name>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>The audit is being made</source>
            <translation>正在制作审核</translation>
        </message>
    </context>
    <context>
        <name>MineralChoice</name>
        <message>
            <source>None of them</source>
            <translation>都没有</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>未回答</translation>
        </message>
    </context>
    <context>
        <name>Minerals</name>
        <message>
            <source>UNDOCUMENTED BY MINERAL</source>
            <translation>各矿产无记录的来源</translation>
        </message>
        <message>
            <source>no source</source>
            <translation>没有来源</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>AUDIT</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>现场</translation>
        </message>
        <message>
            <source>CHECKLIST</source>
            <translation>检查表</translation>
        </message>
        <message>
            <source>FACTS</source>
            <translation>事实</translation>
        </message>
        <message>
            <source>Audit facts</source>
            <translation>审核事实</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>OUTCOME</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Findings and plan</source>
            <translation>发现项与计划</translation>
        </message>
        <message>
            <source>Quality check</source>
            <translation>质量检查</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>{n} open</source>
            <translation>{n} 项未完成</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>就绪</translation>
        </message>
    </context>
    <context>
        <name>NewAuditDialog</name>
        <message>
            <source>New audit</source>
            <translation>新建审核</translation>
        </message>
        <message>
            <source>Create &amp;audit</source>
            <translation>创建审核(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>NewAuditsPage</name>
        <message>
            <source>New audits</source>
            <translation>新审核</translation>
        </message>
        <message>
            <source>A new audit begins with these; each can be changed there.</source>
            <translation>新审核以这些为起点；在那里都可更改。</translation>
        </message>
        <message>
            <source>The newest</source>
            <translation>最新的</translation>
        </message>
        <message>
            <source>Whoever audits on this computer</source>
            <translation>在这台电脑上审核的人</translation>
        </message>
        <message>
            <source>Names with commas between them</source>
            <translation>姓名之间用逗号隔开</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>&amp;Edition</source>
            <translation>版本(&amp;E)</translation>
        </message>
        <message>
            <source>Lead &amp;auditor</source>
            <translation>审核组长(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>组员(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>文件夹(&amp;F)</translation>
        </message>
    </context>
    <context>
        <name>NoteSide</name>
        <message>
            <source>SHA-256 of these bytes</source>
            <translation>这些内容的 SHA-256</translation>
        </message>
    </context>
    <context>
        <name>OnSitePage</name>
        <message>
            <source>Opening meeting</source>
            <translation>首次会议</translation>
        </message>
        <message>
            <source>Opened &amp;on</source>
            <translation>开始于(&amp;O)</translation>
        </message>
        <message>
            <source>Closing meeting</source>
            <translation>末次会议</translation>
        </message>
        <message>
            <source>Terms of findings are counted from its date.</source>
            <translation>发现项的期限从其日期起算。</translation>
        </message>
        <message>
            <source>&amp;Closed on</source>
            <translation>结束于(&amp;C)</translation>
        </message>
        <message>
            <source>Acknowledgement of findings, to be signed by hand…</source>
            <translation>发现项确认单，供手写签名…</translation>
        </message>
        <message>
            <source>Persons met</source>
            <translation>会见人员</translation>
        </message>
        <message>
            <source>By role; a name only where the person agreed. Workers are interviewed under Evidence.</source>
            <translation>写明角色；仅在本人同意时写姓名。工人的访谈记入证据。</translation>
        </message>
        <message>
            <source>&amp;Interpreter</source>
            <translation>口译员(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Languages</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>Working hours on site</source>
            <translation>现场工时</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>工作日</translation>
        </message>
        <message>
            <source>Add a &amp;day</source>
            <translation>添加一天(&amp;D)</translation>
        </message>
        <message>
            <source>Limitations</source>
            <translation>限制</translation>
        </message>
        <message>
            <source>What kept you from seeing all; the report says it plainly.</source>
            <translation>是什么使您未能看到全部；报告会如实写明。</translation>
        </message>
        <message>
            <source>limitation</source>
            <translation>限制</translation>
        </message>
        <message>
            <source>Add a li&amp;mitation</source>
            <translation>添加一项限制(&amp;M)</translation>
        </message>
        <message>
            <source>person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>添加人员</translation>
        </message>
    </context>
    <context>
        <name>OpenPoints</name>
        <message>
            <source>MINOR WITHOUT A PLAN THAT HAS OWNER AND DATE</source>
            <translation>次要不符合但没有附负责人和日期的计划</translation>
        </message>
        <message>
            <source>IN CONTRADICTION</source>
            <translation>互相矛盾</translation>
        </message>
        <message>
            <source>Show →</source>
            <translation>显示 →</translation>
        </message>
        <message>
            <source>Show {place}</source>
            <translation>显示 {place}</translation>
        </message>
        <message>
            <source>… and {n} more</source>
            <translation>… 另有 {n} 项</translation>
        </message>
        <message>
            <source>STILL OPEN</source>
            <translation>尚待完成</translation>
        </message>
    </context>
    <context>
        <name>OutdatedMark</name>
        <message>
            <source>changed</source>
            <translation>已改动</translation>
        </message>
        <message>
            <source>The original was changed since it was translated: {languages}</source>
            <translation>翻译之后原文已改动：{languages}</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Coverage by mineral</source>
            <translation>各矿产覆盖率</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进展</translation>
        </message>
        <message>
            <source>Audit facts</source>
            <translation>审核事实</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>Countries of origin</source>
            <translation>原产国</translation>
        </message>
        <message>
            <source>Number of sources that name the country. Strong edge: covered country. Dark corner: on a list that you loaded, a hint to look closer.</source>
            <translation>提及该国的来源数。粗边：涵盖国家。深色角：列于您加载的名单，提示应进一步查看。</translation>
        </message>
        <message>
            <source>Nothing falls due.</source>
            <translation>没有到期事项。</translation>
        </message>
        <message>
            <source>… and {n} more</source>
            <translation>… 另有 {n} 项</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Also: {countries}.</source>
            <translation>还有：{countries}。</translation>
        </message>
        <message>
            <source>{n} sources name no country of origin.</source>
            <translation>{n} 个来源未写明原产国。</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>文档页面</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Paste rows</source>
            <translation>粘贴行</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>应查看</translation>
        </message>
        <message>
            <source>Pasted rows</source>
            <translation>粘贴的行</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>添加(&amp;A)</translation>
        </message>
        <message>
            <source>The first row &amp;names the columns</source>
            <translation>第一行是列名(&amp;N)</translation>
        </message>
        <message>
            <source>none: the row is left out</source>
            <translation>无：该行略去</translation>
        </message>
        <message>
            <source>Mineral of rows &amp;without one</source>
            <translation>未写矿产的行按(&amp;W)</translation>
        </message>
        <message>
            <source>(not used)</source>
            <translation>（不使用）</translation>
        </message>
        <message>
            <source>Column {n}: {seen}</source>
            <translation>第 {n} 列：{seen}</translation>
        </message>
        <message>
            <source>To add: {added}. Merged with them or with known ones: {merged}. Left out: {left}.</source>
            <translation>新增：{added}。与新增或已知的合并：{merged}。略去：{left}。</translation>
        </message>
        <message>
            <source>{n} more rows are not shown.</source>
            <translation>另有 {n} 行未显示。</translation>
        </message>
        <message>
            <source>&amp;Add {n}</source>
            <translation>添加 {n} 个(&amp;A)</translation>
        </message>
        <message>
            <source>Adding…</source>
            <translation>正在添加…</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>Who is auditing?</source>
            <translation>谁在审核？</translation>
        </message>
        <message>
            <source>Your name stands beside each entry of the journal. It stays on this computer.</source>
            <translation>您的姓名会出现在日志的每一条旁。它保留在这台电脑上。</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>姓名(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Firm</source>
            <translation>机构(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>角色(&amp;R)</translation>
        </message>
        <message>
            <source>Lead auditor</source>
            <translation>审核组长</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Who audits</source>
            <translation>谁在审核</translation>
        </message>
        <message>
            <source>The name stands beside each entry of the journal, and on the report.</source>
            <translation>姓名会出现在日志的每一条旁和报告上。</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>姓名(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Firm</source>
            <translation>机构(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>角色(&amp;R)</translation>
        </message>
        <message>
            <source>Lead auditor</source>
            <translation>审核组长</translation>
        </message>
        <message>
            <source>An entry of the journal needs a name. Write yours; until then the last one holds.</source>
            <translation>日志的每一条都需要姓名。请写下您的姓名；在此之前沿用上一个。</translation>
        </message>
    </context>
    <context>
        <name>PhotoView</name>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>What was found</source>
            <translation>找到的内容</translation>
        </message>
    </context>
    <context>
        <name>PinDialog</name>
        <message>
            <source>Trust a certificate</source>
            <translation>信任证书</translation>
        </message>
        <message>
            <source>Trust “{name}”?</source>
            <translation>信任“{name}”？</translation>
        </message>
        <message>
            <source>I have &amp;compared the fingerprint</source>
            <translation>我已核对指纹(&amp;C)</translation>
        </message>
        <message>
            <source>With what its owner gave you by another way than with the report</source>
            <translation>与其持有人通过报告以外的途径提供的指纹核对</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>出了什么问题</translation>
        </message>
        <message>
            <source>Anybody can make a certificate with this name. Ask its owner for the fingerprint by another way than the report came, such as by telephone, and compare it digit by digit.</source>
            <translation>任何人都能制作带此名称的证书。请通过报告以外的途径（例如电话）向其持有人索取指纹，并逐位核对。</translation>
        </message>
        <message>
            <source>It is an authority's: whoever it gave a certificate to is trusted as well.</source>
            <translation>这是机构的证书：由其颁发证书的人也一并受信任。</translation>
        </message>
        <message>
            <source>SHA-256 of the certificate</source>
            <translation>证书的 SHA-256</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>签发者</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>有效期</translation>
        </message>
        <message>
            <source>its owner: no authority vouches for it</source>
            <translation>持有人自己：没有机构为其担保</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>{first} 至 {last}</translation>
        </message>
        <message>
            <source>Trust it</source>
            <translation>信任</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>PlaceChooser</name>
        <message>
            <source>The first {n} sources; type to find others.</source>
            <translation>前 {n} 个来源；输入文字可查找其他。</translation>
        </message>
        <message>
            <source>not listed</source>
            <translation>未列出</translation>
        </message>
    </context>
    <context>
        <name>PlanClock</name>
        <message>
            <source>No second clock</source>
            <translation>没有第二时限</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} 天</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>其他…</translation>
        </message>
        <message>
            <source>Days for handing in the plan</source>
            <translation>提交计划的天数</translation>
        </message>
        <message>
            <source>Plan &amp;handed in within</source>
            <translation>提交计划的期限(&amp;H)</translation>
        </message>
        <message>
            <source>Plan handed in within</source>
            <translation>提交计划的期限</translation>
        </message>
        <message>
            <source>→ {day}</source>
            <translation>→ {day}</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>The report is being laid out. The first one on a computer takes longer.</source>
            <translation>正在排版报告。在一台计算机上首次生成需要更长时间。</translation>
        </message>
        <message>
            <source>Reading the document…</source>
            <translation>正在读取文档…</translation>
        </message>
        <message>
            <source>The document is being read</source>
            <translation>正在读取文档</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Ways through the document</source>
            <translation>浏览文档</translation>
        </message>
        <message>
            <source>Pa&amp;ge</source>
            <translation>页(&amp;G)</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Zoom out (Ctrl+−)</source>
            <translation>缩小 (Ctrl+−)</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Zoom in (Ctrl++)</source>
            <translation>放大 (Ctrl++)</translation>
        </message>
        <message>
            <source>Fit &amp;width</source>
            <translation>适合宽度(&amp;W)</translation>
        </message>
        <message>
            <source>Fit &amp;page</source>
            <translation>适合页面(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>打印(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Save a copy…</source>
            <translation>保存副本(&amp;S)…</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>适合页面</translation>
        </message>
        <message>
            <source>Full size</source>
            <translation>实际大小</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>适合宽度</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Go to page</source>
            <translation>转到页面</translation>
        </message>
        <message>
            <source>Search in the document</source>
            <translation>在文档中搜索</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>保存副本</translation>
        </message>
        <message>
            <source>of {n}</source>
            <translation>共 {n} 页</translation>
        </message>
        <message>
            <source>Zoom: {percent}</source>
            <translation>缩放：{percent}</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>A copy lies at {path}.</source>
            <translation>副本位于 {path}。</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Printing was stopped.</source>
            <translation>打印已停止。</translation>
        </message>
        <message>
            <source>Printed: {n} of {all} pages.</source>
            <translation>已打印：{all} 页中的 {n} 页。</translation>
        </message>
        <message>
            <source>Page {n} of {all}</source>
            <translation>第 {n} 页，共 {all} 页</translation>
        </message>
    </context>
    <context>
        <name>ProgressList</name>
        <message>
            <source>Add a step</source>
            <translation>添加步骤</translation>
        </message>
        <message>
            <source>Day of step {n}</source>
            <translation>第 {n} 步的日期</translation>
        </message>
        <message>
            <source>What was done, step {n}</source>
            <translation>做了什么，第 {n} 步</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>做了什么</translation>
        </message>
        <message>
            <source>Take out step {n}</source>
            <translation>取出第 {n} 步</translation>
        </message>
    </context>
    <context>
        <name>QualityPage</name>
        <message>
            <source>Sign and issue the report…</source>
            <translation>签署并签发报告…</translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>Sign &amp;&amp; issue…</source>
            <translation>签署并签发…</translation>
        </message>
        <message>
            <source>It could not be checked.</source>
            <translation>无法检查。</translation>
        </message>
        <message>
            <source>Not ready: {n} points stand against signing.</source>
            <translation>未就绪：有 {n} 项阻碍签署。</translation>
        </message>
        <message>
            <source>Ready to sign.</source>
            <translation>可以签署。</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>受阻</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>尚未评级</translation>
        </message>
        <message>
            <source>at sign-off · {passed}</source>
            <translation>签核时 · {passed}</translation>
        </message>
        <message>
            <source>Nothing else is left to look at.</source>
            <translation>没有其他需要查看的内容。</translation>
        </message>
        <message>
            <source>Points that should be looked at: {n}</source>
            <translation>应查看的项目：{n}</translation>
        </message>
        <message>
            <source>The audit is open read-only; open it for writing to sign.</source>
            <translation>审核以只读方式打开；要签署，请以可写方式打开。</translation>
        </message>
    </context>
    <context>
        <name>QuestionBox</name>
        <message>
            <source>OECD steps 1–5</source>
            <translation>OECD 第 1–5 步</translation>
        </message>
        <message>
            <source>OECD step {steps}</source>
            <translation>OECD 第 {steps} 步</translation>
        </message>
        <message>
            <source>Come back</source>
            <translation>待回看</translation>
        </message>
        <message>
            <source>Come back to {ref}</source>
            <translation>标记待回看 {ref}</translation>
        </message>
        <message>
            <source>Mark it to come back to; key B</source>
            <translation>标记为待回看；按键 B</translation>
        </message>
        <message>
            <source>What to come back for</source>
            <translation>回看什么</translation>
        </message>
        <message>
            <source>What to come back to {ref} for</source>
            <translation>{ref} 要回看什么</translation>
        </message>
        <message>
            <source>Changed in {version}</source>
            <translation>{version} 版的变化</translation>
        </message>
    </context>
    <context>
        <name>RatingBox</name>
        <message>
            <source>Rating of {ref}</source>
            <translation>{ref} 的评级</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>asked for</source>
            <translation>需要填写</translation>
        </message>
        <message>
            <source>Gives no rating; a reason is needed.</source>
            <translation>不产生评级；须说明理由。</translation>
        </message>
        <message>
            <source>Press 1 to 5, or 0 for not applicable; Ctrl+Return goes to the next one.</source>
            <translation>按 1 至 5 评级，0 为不适用；Ctrl+Return 转到下一个。</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>不通过</translation>
        </message>
        <message>
            <source>a corrective action plan is asked for</source>
            <translation>要求纠正措施计划</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} 天</translation>
        </message>
        <message>
            <source>&amp;Reason why it is not applicable</source>
            <translation>不适用的理由(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Reason for the milder rating</source>
            <translation>评级较宽松的理由(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>理由(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Signed and issued: genuine</source>
            <translation>已签署并签发：真实</translation>
        </message>
        <message>
            <source>It lies at {path}</source>
            <translation>位于 {path}</translation>
        </message>
        <message>
            <source>The journal names it by its SHA-256.</source>
            <translation>日志以其 SHA-256 记录它。</translation>
        </message>
        <message>
            <source>The system opens no folders from here; the path above can be copied.</source>
            <translation>系统无法从此处打开文件夹；可复制上面的路径。</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <source>Last opened audits</source>
            <translation>最近打开的审核</translation>
        </message>
        <message>
            <source>Facility and file</source>
            <translation>工厂和文件</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Closing meeting</source>
            <translation>末次会议</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>评级</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Open this audit</source>
            <translation>打开此审核</translation>
        </message>
        <message>
            <source>Take off this list</source>
            <translation>从此列表中移去</translation>
        </message>
    </context>
    <context>
        <name>ReferenceDialog</name>
        <message>
            <source>Reference of the selected sources</source>
            <translation>所选来源的记录出处</translation>
        </message>
        <message>
            <source>Where it is documented: file, folder, page</source>
            <translation>记录在哪里：文件、文件夹、页</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>记录出处(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>RelatedBox</name>
        <message>
            <source>Also touches</source>
            <translation>还涉及</translation>
        </message>
    </context>
    <context>
        <name>RemarkLine</name>
        <message>
            <source>Click, or press Return, to go there</source>
            <translation>单击或按 Return 转到该处</translation>
        </message>
    </context>
    <context>
        <name>RemarkList</name>
        <message>
            <source>Show {n} more</source>
            <translation>再显示 {n} 项</translation>
        </message>
    </context>
    <context>
        <name>ReportActs</name>
        <message>
            <source>Drafts and reports are written in this language from now on: {language}</source>
            <translation>草稿和报告今后使用此语言：{language}</translation>
        </message>
        <message>
            <source>Open a report</source>
            <translation>打开报告</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;All files (*)</source>
            <translation>PDF (*.pdf);;所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Not checked yet</source>
            <translation>尚未核验</translation>
        </message>
        <message>
            <source>Signed by {name}</source>
            <translation>由 {name} 签署</translation>
        </message>
        <message>
            <source>Signed by {name}, issued on {when}</source>
            <translation>由 {name} 签署，{when} 签发</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>已被取代</translation>
        </message>
        <message>
            <source>countersigned</source>
            <translation>已会签</translation>
        </message>
        <message>
            <source>final</source>
            <translation>最终</translation>
        </message>
        <message>
            <source>open for countersignature</source>
            <translation>待会签</translation>
        </message>
        <message>
            <source>The journal does not hold the entry that this report carries</source>
            <translation>日志中没有此报告所载的条目</translation>
        </message>
        <message>
            <source>Carries</source>
            <translation>所载</translation>
        </message>
        <message>
            <source>entry {n} of the journal</source>
            <translation>日志条目 {n}</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>取代</translation>
        </message>
        <message>
            <source>Replaced by</source>
            <translation>被取代于</translation>
        </message>
        <message>
            <source>Countersigned</source>
            <translation>会签</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>by {name} on {when}, as {file}</source>
            <translation>由 {name} 于 {when} 会签，文件名 {file}</translation>
        </message>
        <message>
            <source>being looked for</source>
            <translation>正在查找</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Check…</source>
            <translation>核验…</translation>
        </message>
        <message>
            <source>Countersign…</source>
            <translation>会签…</translation>
        </message>
        <message>
            <source>Time-stamp…</source>
            <translation>加时间戳…</translation>
        </message>
        <message>
            <source>Find the file…</source>
            <translation>查找文件…</translation>
        </message>
        <message>
            <source>Time-stamped by {name} on {when}</source>
            <translation>由 {name} 于 {when} 加盖时间戳</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>&amp;Look at it</source>
            <translation>查看(&amp;L)</translation>
        </message>
        <message>
            <source>Show its pages, with the verdict beside them</source>
            <translation>显示其页面，旁附核验结论</translation>
        </message>
        <message>
            <source>It is being worked on</source>
            <translation>正在处理</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Verdict on the report</source>
            <translation>对报告的核验结论</translation>
        </message>
        <message>
            <source>&amp;Report (PDF)</source>
            <translation>报告 (PDF)(&amp;R)</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;All files (*)</source>
            <translation>PDF (*.pdf);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Choose a report</source>
            <translation>选择报告</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>A template is a small text file with your firm’s name, its colour and the name of a logo beside it. Write an example, edit it with any editor for plain text, and choose it here.</source>
            <translation>模板是一个小文本文件，写有贵公司的名称、颜色以及放在旁边的徽标文件名。先写出一个示例，用任何纯文本编辑器修改，再在这里选择它。</translation>
        </message>
        <message>
            <source>&amp;Template</source>
            <translation>模板(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Read it again</source>
            <translation>重新读取(&amp;R)</translation>
        </message>
        <message>
            <source>Pre&amp;view a report…</source>
            <translation>预览报告(&amp;V)…</translation>
        </message>
        <message>
            <source>The preview shows the fictitious sample.</source>
            <translation>预览显示的是虚构的示例。</translation>
        </message>
        <message>
            <source>The report on the fictitious sample, as reports look with this template.</source>
            <translation>虚构示例的报告，显示使用此模板的报告外观。</translation>
        </message>
        <message>
            <source>How reports look</source>
            <translation>报告外观</translation>
        </message>
        <message>
            <source>A sample</source>
            <translation>示例</translation>
        </message>
        <message>
            <source>Sign &amp;&amp; issue…</source>
            <translation>签署并签发…</translation>
        </message>
        <message>
            <source>Export a draft…</source>
            <translation>导出草稿…</translation>
        </message>
        <message>
            <source>Check a file…</source>
            <translation>核验文件…</translation>
        </message>
        <message>
            <source>Time-stamp a file…</source>
            <translation>给文件加时间戳…</translation>
        </message>
        <message>
            <source>No report was issued from this audit yet</source>
            <translation>本次审核尚未签发报告</translation>
        </message>
        <message>
            <source>Once it is signed and issued, it stands here with its signer, its SHA-256, the entry of the journal that it carries, and what was changed later.</source>
            <translation>签署并签发后，报告将列于此处，附签署人、SHA-256、所载日志条目及之后的更改。</translation>
        </message>
        <message>
            <source>A file is known by its bytes, not by its name: it may be moved, and found again.</source>
            <translation>文件凭其字节而非名称识别：移动后仍可找回。</translation>
        </message>
        <message>
            <source>Find {name}</source>
            <translation>查找 {name}</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;All files (*)</source>
            <translation>PDF (*.pdf);;所有文件 (*)</translation>
        </message>
        <message>
            <source>{file} is not {name}: its SHA-256 is another one.</source>
            <translation>{file} 不是 {name}：其 SHA-256 不同。</translation>
        </message>
        <message>
            <source>Choose another file, or check this one to see what it is.</source>
            <translation>请选择其他文件，或核验此文件以查明其内容。</translation>
        </message>
    </context>
    <context>
        <name>ResponsibilityBox</name>
        <message>
            <source>Responsibility</source>
            <translation>责任归属</translation>
        </message>
        <message>
            <source>Responsibility for {ref}</source>
            <translation>{ref} 的责任归属</translation>
        </message>
    </context>
    <context>
        <name>RowList</name>
        <message>
            <source>Remove {name} {n}</source>
            <translation>移除{name} {n}</translation>
        </message>
    </context>
    <context>
        <name>SampleForm</name>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Random, judgement, all of them …</source>
            <translation>随机、判断、全部 …</translation>
        </message>
        <message>
            <source>What was sampled</source>
            <translation>抽样对象</translation>
        </message>
        <message>
            <source>For elements</source>
            <translation>用于条目</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>总体</translation>
        </message>
        <message>
            <source>Sample size</source>
            <translation>样本量</translation>
        </message>
        <message>
            <source>How it was chosen</source>
            <translation>如何选取</translation>
        </message>
        <message>
            <source>What was selected</source>
            <translation>选取了什么</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>例外</translation>
        </message>
        <message>
            <source>Sample {n}</source>
            <translation>样本 {n}</translation>
        </message>
        <message>
            <source>Remove sample {n}</source>
            <translation>移除样本 {n}</translation>
        </message>
    </context>
    <context>
        <name>Samples</name>
        <message>
            <source>Sampling</source>
            <translation>抽样</translation>
        </message>
        <message>
            <source>Population, method, size, what was selected, and what did not hold.</source>
            <translation>总体、方法、数量、选取了什么、哪些不符合。</translation>
        </message>
        <message>
            <source>Add a &amp;sample</source>
            <translation>添加样本(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search in the document</source>
            <translation>在文档中搜索</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Previous hit (Shift+F3)</source>
            <translation>上一处 (Shift+F3)</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Next hit (F3)</source>
            <translation>下一处 (F3)</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>{n} of {all}…</source>
            <translation>{n} / {all}…</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} / {all}</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>正在搜索…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
    </context>
    <context>
        <name>SectionPage</name>
        <message>
            <source>Rate the open element {rating}</source>
            <translation>将打开的条目评为{rating}</translation>
        </message>
        <message>
            <source>Next element</source>
            <translation>下一个条目</translation>
        </message>
        <message>
            <source>Previous element</source>
            <translation>上一个条目</translation>
        </message>
        <message>
            <source>Mark to come back to, or take the mark away</source>
            <translation>标记为待回看，或取消标记</translation>
        </message>
        <message>
            <source>Show in this section: {which}</source>
            <translation>在本部分显示：{which}</translation>
        </message>
    </context>
    <context>
        <name>SeenBox</name>
        <message>
            <source>&amp;What was seen</source>
            <translation>所见情况(&amp;W)</translation>
        </message>
        <message>
            <source>from the last audit, not yet verified</source>
            <translation>来自上次审核，尚未核实</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Confirm that what was seen of {ref} last time still holds</source>
            <translation>确认上次对 {ref} 的所见仍然成立</translation>
        </message>
        <message>
            <source>Documents seen, persons asked, what was observed</source>
            <translation>查看的文件、询问的人员、观察到的情况</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Who audits</source>
            <translation>谁在审核</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>语言与外观</translation>
        </message>
        <message>
            <source>New audits</source>
            <translation>新审核</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Identities</source>
            <translation>身份</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>受信任的证书</translation>
        </message>
    </context>
    <context>
        <name>SignatureCard</name>
        <message>
            <source>SHA-256 of the certificate</source>
            <translation>证书的 SHA-256</translation>
        </message>
        <message>
            <source>Trust this certificate…</source>
            <translation>信任此证书…</translation>
        </message>
        <message>
            <source>Trust the certificate of {name}</source>
            <translation>信任 {name} 的证书</translation>
        </message>
        <message>
            <source>intact</source>
            <translation>完好</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>已更改</translation>
        </message>
        <message>
            <source>trusted</source>
            <translation>受信任</translation>
        </message>
        <message>
            <source>not trusted yet</source>
            <translation>尚未受信任</translation>
        </message>
        <message>
            <source>time proven</source>
            <translation>时间已证明</translation>
        </message>
        <message>
            <source>It says no time.</source>
            <translation>未注明时间。</translation>
        </message>
        <message>
            <source>The file was there on {when}.</source>
            <translation>文件在 {when} 已存在。</translation>
        </message>
        <message>
            <source>Signed on {when}; a time-stamp proves that it was there.</source>
            <translation>{when} 签署；时间戳证明其已存在。</translation>
        </message>
        <message>
            <source>Signed on {when}, as the signer's computer says; not proven.</source>
            <translation>{when} 签署，依据签署人的计算机；未经证明。</translation>
        </message>
        <message>
            <source>It does not hold for this file.</source>
            <translation>对此文件无效。</translation>
        </message>
        <message>
            <source>It covers the whole file.</source>
            <translation>覆盖整个文件。</translation>
        </message>
        <message>
            <source>It covers the file as it was then; what was added since is judged above.</source>
            <translation>覆盖当时的文件；其后的追加已在上方判断。</translation>
        </message>
    </context>
    <context>
        <name>SigningEntries</name>
        <message>
            <source>Identity</source>
            <translation>身份</translation>
        </message>
        <message>
            <source>Make an identity…</source>
            <translation>制作身份…</translation>
        </message>
        <message>
            <source>Asked each time, kept nowhere</source>
            <translation>每次询问，不在任何地方保存</translation>
        </message>
        <message>
            <source>&amp;Identity (.p12)</source>
            <translation>身份 (.p12)(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>口令(&amp;P)</translation>
        </message>
        <message>
            <source>There is no identity to sign with.</source>
            <translation>没有可用于签署的身份。</translation>
        </message>
        <message>
            <source>Choose one, or make one.</source>
            <translation>请选择一个，或制作一个。</translation>
        </message>
        <message>
            <source>The passphrase is missing.</source>
            <translation>缺少口令。</translation>
        </message>
        <message>
            <source>Type that of the identity.</source>
            <translation>请输入该身份的口令。</translation>
        </message>
        <message>
            <source>Choose an identity</source>
            <translation>选择身份</translation>
        </message>
        <message>
            <source>Identities (*.p12 *.pfx);;All files (*)</source>
            <translation>身份 (*.p12 *.pfx);;所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>Edit source</source>
            <translation>编辑来源</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>添加来源</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>是什么</translation>
        </message>
        <message>
            <source>Due diligence</source>
            <translation>尽职调查</translation>
        </message>
        <message>
            <source>Conflict source</source>
            <translation>冲突来源</translation>
        </message>
        <message>
            <source>Conflict-affected and high-risk areas (CAHRA)</source>
            <translation>受冲突影响和高风险区域（CAHRA）</translation>
        </message>
        <message>
            <source>Not yet verified: it came along from the earlier audit. Saving it verifies it too.</source>
            <translation>尚未核实：由上次审核带入。保存它即同时核实。</translation>
        </message>
        <message>
            <source>Mark &amp;verified</source>
            <translation>标记为已核实(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Mineral</source>
            <translation>矿产(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>Smelter &amp;ID</source>
            <translation>冶炼厂识别号(&amp;I)</translation>
        </message>
        <message>
            <source>Smelter's &amp;country</source>
            <translation>冶炼厂所在国(&amp;C)</translation>
        </message>
        <message>
            <source>Origin of the &amp;ore</source>
            <translation>矿石原产地(&amp;O)</translation>
        </message>
        <message>
            <source>Origin of the ore</source>
            <translation>矿石原产地</translation>
        </message>
        <message>
            <source>Lists say</source>
            <translation>名单显示</translation>
        </message>
        <message>
            <source>Where it is documented: file, folder, page</source>
            <translation>记录在哪里：文件、文件夹、页</translation>
        </message>
        <message>
            <source>&amp;Due diligence</source>
            <translation>尽职调查(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>记录出处(&amp;R)</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Can be linked once it is saved.</source>
            <translation>保存后即可关联。</translation>
        </message>
        <message>
            <source>Con&amp;flict source</source>
            <translation>冲突来源(&amp;F)</translation>
        </message>
        <message>
            <source>What is done a&amp;bout it</source>
            <translation>对此采取的行动(&amp;B)</translation>
        </message>
        <message>
            <source>What the plan lacks</source>
            <translation>计划缺少什么</translation>
        </message>
        <message>
            <source>Plan's &amp;owner</source>
            <translation>计划负责人(&amp;O)</translation>
        </message>
        <message>
            <source>Plan's d&amp;ue date</source>
            <translation>计划到期日(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Progress</source>
            <translation>进展(&amp;P)</translation>
        </message>
        <message>
            <source>Additional ac&amp;tion</source>
            <translation>追加行动(&amp;T)</translation>
        </message>
        <message>
            <source>Additional due dat&amp;e</source>
            <translation>追加行动到期日(&amp;E)</translation>
        </message>
        <message>
            <source>Flagged: to be looked at more &amp;closely</source>
            <translation>已标记：须进一步查看(&amp;C)</translation>
        </message>
        <message>
            <source>A country is a hint to look closer, never a verdict.</source>
            <translation>国家只是提示应进一步查看，绝不是结论。</translation>
        </message>
        <message>
            <source>Why: region, route, what was seen</source>
            <translation>原因：地区、路线、所见情况</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Flagged on</source>
            <translation>标记于</translation>
        </message>
        <message>
            <source>Named by</source>
            <translation>由其列出</translation>
        </message>
        <message>
            <source>Files and rows that name it</source>
            <translation>列出它的文件和行</translation>
        </message>
        <message>
            <source>{file}, {sheet}, row {n}</source>
            <translation>{file}，{sheet}，第 {n} 行</translation>
        </message>
        <message>
            <source>a file that was imported</source>
            <translation>一个已导入的文件</translation>
        </message>
        <message>
            <source>and {n} more rows</source>
            <translation>另有 {n} 行</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Co&amp;lumns</source>
            <translation>列(&amp;L)</translation>
        </message>
        <message>
            <source>As there is room</source>
            <translation>视空间而定</translation>
        </message>
    </context>
    <context>
        <name>SourcesPage</name>
        <message>
            <source>&amp;Import CMRT / EMRT…</source>
            <translation>导入 CMRT / EMRT(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Paste rows…</source>
            <translation>粘贴行(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Lists ▾</source>
            <translation>名单(&amp;L) ▾</translation>
        </message>
        <message>
            <source>Status and CAHRA lists</source>
            <translation>状态名单和 CAHRA 名单</translation>
        </message>
        <message>
            <source>&amp;Add source…</source>
            <translation>添加来源(&amp;A)…</translation>
        </message>
        <message>
            <source>Load a &amp;status list…</source>
            <translation>加载状态名单(&amp;S)…</translation>
        </message>
        <message>
            <source>Load a &amp;CAHRA list…</source>
            <translation>加载 CAHRA 名单(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Loaded lists…</source>
            <translation>已加载的名单(&amp;L)…</translation>
        </message>
        <message>
            <source>Filter: name, CID, country…</source>
            <translation>筛选：名称、CID、国家…</translation>
        </message>
        <message>
            <source>Filter sources by name, id or country</source>
            <translation>按名称、识别号或国家筛选来源</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>矿产</translation>
        </message>
        <message>
            <source>All minerals</source>
            <translation>所有矿产</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Mark the selected sources; key {key}</source>
            <translation>标记所选来源；按键 {key}</translation>
        </message>
        <message>
            <source>&amp;Set ▾</source>
            <translation>设置(&amp;S) ▾</translation>
        </message>
        <message>
            <source>Set for the selected sources</source>
            <translation>设置所选来源</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>编辑(&amp;E)…</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>移除(&amp;M)</translation>
        </message>
        <message>
            <source>Conflict source: {answer}</source>
            <translation>冲突来源：{answer}</translation>
        </message>
        <message>
            <source>&amp;Reference…</source>
            <translation>记录出处(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Flag as CAHRA…</source>
            <translation>标记为 CAHRA(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Take the CAHRA flag off</source>
            <translation>取消 CAHRA 标记(&amp;T)</translation>
        </message>
        <message>
            <source>Mark &amp;verified</source>
            <translation>标记为已核实(&amp;V)</translation>
        </message>
        <message>
            <source>Import CMRT / EMRT…</source>
            <translation>导入 CMRT / EMRT…</translation>
        </message>
        <message>
            <source>Paste rows of sources…</source>
            <translation>粘贴来源行…</translation>
        </message>
        <message>
            <source>Add a source…</source>
            <translation>添加来源…</translation>
        </message>
        <message>
            <source>Select all sources shown</source>
            <translation>选择显示的所有来源</translation>
        </message>
        <message>
            <source>{n} shown</source>
            <translation>显示 {n} 个</translation>
        </message>
        <message>
            <source>{k} of {n} selected</source>
            <translation>已选 {k}/{n}</translation>
        </message>
        <message>
            <source>No sources yet: import a declaration, or add one.</source>
            <translation>还没有来源：请导入申报，或添加一个。</translation>
        </message>
        <message>
            <source>Select all {n}</source>
            <translation>选择全部 {n} 个</translation>
        </message>
        <message>
            <source>Import CMRT / EMRT</source>
            <translation>导入 CMRT / EMRT</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx *.xlsm *.xls);;All files (*)</source>
            <translation>工作簿 (*.xlsx *.xlsm *.xls);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Load a status list</source>
            <translation>加载状态名单</translation>
        </message>
        <message>
            <source>Load a CAHRA list</source>
            <translation>加载 CAHRA 名单</translation>
        </message>
        <message>
            <source>Lists (*.xml *.xlsx *.xls *.csv *.tsv *.txt *.json);;All files (*)</source>
            <translation>名单 (*.xml *.xlsx *.xls *.csv *.tsv *.txt *.json);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
    </context>
    <context>
        <name>StampHeadDialog</name>
        <message>
            <source>Time-stamp the journal</source>
            <translation>给日志加时间戳</translation>
        </message>
        <message>
            <source>Time-stamp &amp;server</source>
            <translation>时间戳服务器(&amp;S)</translation>
        </message>
        <message>
            <source>The server is being asked</source>
            <translation>正在询问服务器</translation>
        </message>
        <message>
            <source>Time-stamp</source>
            <translation>时间戳</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>A time-stamp proves that every entry of the journal up to now was there at a time, whatever this computer's clock says. Only the SHA-256 of the last entry goes to the server.</source>
            <translation>时间戳证明迄今为止的所有日志条目在某一时刻已存在，与本机时钟无关。只有最后一条目的 SHA-256 会发送给服务器。</translation>
        </message>
        <message>
            <source>The address of the time-stamp server is missing.</source>
            <translation>缺少时间戳服务器的地址。</translation>
        </message>
        <message>
            <source>Give one such as https://tsa.example/tsr.</source>
            <translation>请输入类似 https://tsa.example/tsr 的地址。</translation>
        </message>
        <message>
            <source>The server is being asked…</source>
            <translation>正在询问服务器…</translation>
        </message>
        <message>
            <source>It was stopped; nothing was recorded.</source>
            <translation>已停止；未作任何记录。</translation>
        </message>
        <message>
            <source>Entry {n} of the journal, and all before it, were there on {when}, says {authority}.</source>
            <translation>{authority} 证明：日志条目 {n} 及之前所有条目在 {when} 已存在。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Being stopped; the server may take half a minute to answer.</source>
            <translation>正在停止；服务器可能需要半分钟才答复。</translation>
        </message>
    </context>
    <context>
        <name>StampLine</name>
        <message>
            <source>time proven</source>
            <translation>时间已证明</translation>
        </message>
        <message>
            <source>authority not trusted yet</source>
            <translation>机构尚未受信任</translation>
        </message>
        <message>
            <source>Trust it…</source>
            <translation>信任…</translation>
        </message>
        <message>
            <source>Trust the certificate of {name}</source>
            <translation>信任 {name} 的证书</translation>
        </message>
        <message>
            <source>Up to entry {n}: {when}, {authority}</source>
            <translation>至条目 {n}：{when}，{authority}</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Responsible-minerals audit workbench</source>
            <translation>负责任矿产审核工作台</translation>
        </message>
        <message>
            <source>Offline. One file holds the whole audit; every answer is saved as it is given.</source>
            <translation>离线。一个文件保存整个审核；每个答复在给出时即保存。</translation>
        </message>
        <message>
            <source>&amp;New audit…</source>
            <translation>新建审核(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Carry forward…</source>
            <translation>沿用(&amp;C)…</translation>
        </message>
        <message>
            <source>A new audit that begins with an earlier one's texts and sources</source>
            <translation>以较早审核的文字和来源开始的新审核</translation>
        </message>
        <message>
            <source>From a &amp;document…</source>
            <translation>来自文档(&amp;D)…</translation>
        </message>
        <message>
            <source>A new audit from a JSON document</source>
            <translation>由 JSON 文档新建审核</translation>
        </message>
        <message>
            <source>Open the &amp;sample</source>
            <translation>打开示例(&amp;S)</translation>
        </message>
        <message>
            <source>A report alone:</source>
            <translation>仅有报告：</translation>
        </message>
        <message>
            <source>Open a repor&amp;t…</source>
            <translation>打开报告(&amp;T)…</translation>
        </message>
        <message>
            <source>Chec&amp;k a report…</source>
            <translation>核验报告(&amp;K)…</translation>
        </message>
        <message>
            <source>Co&amp;untersign a report…</source>
            <translation>会签报告(&amp;U)…</translation>
        </message>
        <message>
            <source>&amp;Last opened</source>
            <translation>最近打开(&amp;L)</translation>
        </message>
        <message>
            <source>Return opens an audit. Delete takes it off this list; its file stays.</source>
            <translation>按 Return 打开审核。按 Delete 从此列表移去；其文件保留。</translation>
        </message>
        <message>
            <source>No audit was opened on this computer yet. The sample shows what one looks like.</source>
            <translation>这台电脑上还没有打开过审核。示例展示审核的样子。</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Change who audits</source>
            <translation>更改由谁审核</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation>设置(&amp;E)…</translation>
        </message>
        <message>
            <source>Auditing: {person}</source>
            <translation>审核员：{person}</translation>
        </message>
    </context>
    <context>
        <name>StepDetail</name>
        <message>
            <source>&amp;Go there</source>
            <translation>转到该处(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Take this back</source>
            <translation>撤回此项(&amp;T)</translation>
        </message>
        <message>
            <source>Brings back what it was before, as a new entry; nothing is erased.</source>
            <translation>恢复为之前的样子，作为新的一条；不删除任何内容。</translation>
        </message>
        <message>
            <source>What it changed</source>
            <translation>更改了什么</translation>
        </message>
        <message>
            <source>Choose an entry to see what it changed.</source>
            <translation>选择一条以查看其更改。</translation>
        </message>
        <message>
            <source>Entry {number} · {when} · {person}</source>
            <translation>第 {number} 条 · {when} · {person}</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>RATING AT SIGN-OFF</source>
            <translation>签核时的评级</translation>
        </message>
        <message>
            <source>Being worked out…</source>
            <translation>正在计算…</translation>
        </message>
        <message>
            <source>What stands against signing off</source>
            <translation>阻碍签核的事项</translation>
        </message>
        <message>
            <source>Click a line, or press Return on it, to go to its place.</source>
            <translation>单击一行，或在其上按 Return，转到其位置。</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>尚未评级</translation>
        </message>
        <message>
            <source>The same as the rating now.</source>
            <translation>与当前评级相同。</translation>
        </message>
        <message>
            <source>The rating now is {now}; at sign-off, what is unknown counts as undocumented.</source>
            <translation>当前评级为{now}；签核时，未知的按无记录计。</translation>
        </message>
        <message>
            <source>Unknown sources that will count as undocumented ({n}): {names}</source>
            <translation>将按无记录计的未知来源（{n} 个）：{names}</translation>
        </message>
        <message>
            <source> and {n} more.</source>
            <translation>，另有 {n} 个。</translation>
        </message>
        <message>
            <source>The audit is open read-only. Open it for writing to issue a report.</source>
            <translation>审核以只读方式打开。要签发报告，请以可写方式打开。</translation>
        </message>
        <message>
            <source>It cannot be signed off yet ({n}):</source>
            <translation>尚不能签核（{n} 项）：</translation>
        </message>
    </context>
    <context>
        <name>TemplateField</name>
        <message>
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>None: reports look as the program makes them</source>
            <translation>无：报告使用程序自带的外观</translation>
        </message>
        <message>
            <source>Write an example…</source>
            <translation>写出示例…</translation>
        </message>
        <message>
            <source>What is wrong in the template</source>
            <translation>模板中的错误</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>徽标</translation>
        </message>
        <message>
            <source>Colour {colour}</source>
            <translation>颜色 {colour}</translation>
        </message>
        <message>
            <source>Choose a template</source>
            <translation>选择模板</translation>
        </message>
        <message>
            <source>Templates (*.toml);;All files (*)</source>
            <translation>模板 (*.toml);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Write an example of a template</source>
            <translation>写出模板示例</translation>
        </message>
        <message>
            <source>Templates (*.toml)</source>
            <translation>模板 (*.toml)</translation>
        </message>
    </context>
    <context>
        <name>TimestampDialog</name>
        <message>
            <source>Time-stamp a report</source>
            <translation>给报告加时间戳</translation>
        </message>
        <message>
            <source>A time-stamp proves that the signed report was there at a time, also after its signers' certificates have expired. Only its SHA-256 goes to the server. The issuers whose addresses stand in the certificates are asked whether they withdrew them. Nothing of its content is sent.</source>
            <translation>时间戳证明已签署的报告在某一时刻已存在，签署人的证书过期后依然有效。只有其 SHA-256 会发送给服务器；还会询问证书中列有地址的颁发者是否已将其吊销。报告内容不会发送。</translation>
        </message>
        <message>
            <source>Time-stamp</source>
            <translation>时间戳</translation>
        </message>
        <message>
            <source>Address of the time-stamp server</source>
            <translation>时间戳服务器地址</translation>
        </message>
        <message>
            <source>time-stamped</source>
            <translation>已加时间戳</translation>
        </message>
        <message>
            <source>Time-stamp &amp;server</source>
            <translation>时间戳服务器(&amp;S)</translation>
        </message>
        <message>
            <source>An RFC 3161 server of an authority that your readers trust.</source>
            <translation>读者信任的机构的 RFC 3161 服务器。</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>存放位置</translation>
        </message>
        <message>
            <source>Only a signed report that was not changed is time-stamped.</source>
            <translation>只有已签署且未被更改的报告才能加时间戳。</translation>
        </message>
        <message>
            <source>Ask its auditor for the report as it was issued.</source>
            <translation>请向审核员索取出具时的报告。</translation>
        </message>
        <message>
            <source>The server is being asked…</source>
            <translation>正在询问服务器…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>The address of the time-stamp server is missing.</source>
            <translation>缺少时间戳服务器的地址。</translation>
        </message>
        <message>
            <source>Give one such as https://tsa.example/tsr.</source>
            <translation>请输入类似 https://tsa.example/tsr 的地址。</translation>
        </message>
        <message>
            <source>No report is chosen yet.</source>
            <translation>尚未选择报告。</translation>
        </message>
        <message>
            <source>Choose one.</source>
            <translation>请选择一份。</translation>
        </message>
        <message>
            <source>Time-stamped. It lies at {path}</source>
            <translation>已加时间戳。文件位于 {path}</translation>
        </message>
        <message>
            <source>These told nothing of use on the certificates in it: {addresses}</source>
            <translation>以下地址未就其中的证书给出有用答复：{addresses}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Being stopped; the server may take half a minute to answer.</source>
            <translation>正在停止；服务器可能需要半分钟才答复。</translation>
        </message>
    </context>
    <context>
        <name>TranslationDialog</name>
        <message>
            <source>Translation for {finding}</source>
            <translation>{finding} 的译文</translation>
        </message>
        <message>
            <source>The report prints each text beside its translation. What was written in the first place stays.</source>
            <translation>报告将每段文字与其译文并排打印。原先所写的内容保持不变。</translation>
        </message>
        <message>
            <source>Originals and translations</source>
            <translation>原文与译文</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>A person, an agency, or a program</source>
            <translation>个人、机构或程序</translation>
        </message>
        <message>
            <source>&amp;Written in</source>
            <translation>书写语言(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Translated into</source>
            <translation>译成语言(&amp;T)</translation>
        </message>
        <message>
            <source>Translated &amp;by</source>
            <translation>译者(&amp;B)</translation>
        </message>
        <message>
            <source>Written in</source>
            <translation>书写语言</translation>
        </message>
        <message>
            <source>Translated into</source>
            <translation>译成语言</translation>
        </message>
        <message>
            <source>Translated by</source>
            <translation>译者</translation>
        </message>
        <message>
            <source>This text was taken away since.</source>
            <translation>此文字后来已删除。</translation>
        </message>
        <message>
            <source>{text}: translation</source>
            <translation>{text}：译文</translation>
        </message>
        <message>
            <source>Action {n}: {text}</source>
            <translation>措施 {n}：{text}</translation>
        </message>
        <message>
            <source>What it translates is there no more. Empty it to take it back.</source>
            <translation>所译的文字已不存在。清空即可撤回译文。</translation>
        </message>
        <message>
            <source>The original was changed since. Saving says that this is its translation now.</source>
            <translation>原文此后已改动。保存即表示这是其现在的译文。</translation>
        </message>
    </context>
    <context>
        <name>TrustedPage</name>
        <message>
            <source>Trusted certificates</source>
            <translation>受信任的证书</translation>
        </message>
        <message>
            <source>A report is genuine only where its signer is trusted. Signers, time-stamp servers and the authorities behind them are trusted one by one, after their fingerprint was compared.</source>
            <translation>只有签署人受信任，报告才算真实。签署人、时间戳服务器及其背后的机构须逐一核对指纹后才受信任。</translation>
        </message>
        <message>
            <source>Fingerprint of the certificate</source>
            <translation>证书指纹</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Trusted since</source>
            <translation>信任起始</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Trust it no more</source>
            <translation>不再信任</translation>
        </message>
        <message>
            <source>&amp;Add a certificate…</source>
            <translation>添加证书(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Trust it no more</source>
            <translation>不再信任(&amp;T)</translation>
        </message>
        <message>
            <source>Nobody is trusted yet.</source>
            <translation>尚无受信任者。</translation>
        </message>
        <message>
            <source>SHA-256 of the certificate: {fingerprint}</source>
            <translation>证书的 SHA-256：{fingerprint}</translation>
        </message>
        <message>
            <source>Issued by {name}</source>
            <translation>由 {name} 签发</translation>
        </message>
        <message>
            <source>Choose a certificate</source>
            <translation>选择证书</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.cer *.crt *.der);;All files (*)</source>
            <translation>证书 (*.pem *.cer *.crt *.der);;所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>VerdictMark</name>
        <message>
            <source>No verdict yet</source>
            <translation>尚无结论</translation>
        </message>
    </context>
    <context>
        <name>VerdictPanel</name>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>No report is chosen yet</source>
            <translation>尚未选择报告</translation>
        </message>
        <message>
            <source>A long report with two signatures takes some seconds. Nothing is sent anywhere.</source>
            <translation>带两个签名的长报告需要几秒钟。不会发送任何内容。</translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>正在核验…</translation>
        </message>
        <message>
            <source>It could not be checked</source>
            <translation>无法核验</translation>
        </message>
        <message>
            <source>Checked without its audit: only that could tell whether something is missing.</source>
            <translation>未对照其审核核验：只有审核文件才能判断是否缺少内容。</translation>
        </message>
        <message>
            <source>Held against the open audit, which issued it.</source>
            <translation>已对照所打开的审核：由其签发。</translation>
        </message>
        <message>
            <source>Held against the open audit, which did not issue it.</source>
            <translation>已对照所打开的审核：并非由其签发。</translation>
        </message>
    </context>
    <context>
        <name>VerdictSide</name>
        <message>
            <source>Verdict on the report</source>
            <translation>对报告的判定</translation>
        </message>
        <message>
            <source>Trust a certificate from a file…</source>
            <translation>信任文件中的证书…</translation>
        </message>
        <message>
            <source>Choose a certificate to trust</source>
            <translation>选择要信任的证书</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.cer *.crt);;All files (*)</source>
            <translation>证书 (*.pem *.cer *.crt);;所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Shown is the copy that is shared; the original has {w} × {h} pixels.</source>
            <translation>显示的是共享副本；原件为 {w} × {h} 像素。</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>放大 (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>缩小 (−)</translation>
        </message>
        <message>
            <source>Fit (0)</source>
            <translation>适合窗口 (0)</translation>
        </message>
        <message>
            <source>Full size (1)</source>
            <translation>原始大小 (1)</translation>
        </message>
        <message>
            <source>Rotate view (R)</source>
            <translation>旋转视图 (R)</translation>
        </message>
        <message>
            <source>What the file says</source>
            <translation>文件内容</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Only the beginning is shown; the file is longer.</source>
            <translation>仅显示开头；文件更长。</translation>
        </message>
    </context>
    <context>
        <name>_Chooser</name>
        <message>
            <source>&amp;Link</source>
            <translation>关联(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>_EditionCard</name>
        <message>
            <source>this audit</source>
            <translation>本次审核</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>尚未评级</translation>
        </message>
        <message>
            <source>Questions that differ: {refs}.</source>
            <translation>有差异的问题：{refs}。</translation>
        </message>
    </context>
    <context>
        <name>_Flag</name>
        <message>
            <source>come back to this</source>
            <translation>待回看</translation>
        </message>
    </context>
    <context>
        <name>_Head</name>
        <message>
            <source>last time {rating}</source>
            <translation>上次{rating}</translation>
        </message>
        <message>
            <source>not yet verified</source>
            <translation>尚未核实</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>{day}到期</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未关闭</translation>
        </message>
    </context>
    <context>
        <name>_LastTime</name>
        <message>
            <source>Last time</source>
            <translation>上次</translation>
        </message>
        <message>
            <source>Corrective action then: {text}</source>
            <translation>当时的纠正措施：{text}</translation>
        </message>
    </context>
    <context>
        <name>_Pages</name>
        <message>
            <source>Page {n}</source>
            <translation>第 {n} 页</translation>
        </message>
    </context>
    <context>
        <name>_Segment</name>
        <message>
            <source>chosen</source>
            <translation>已选</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>The findings below were presented and explained at the closing meeting. Signing confirms that, and does not mean agreement; the findings report may still differ, and it alone is binding.</source>
            <translation>下列发现项已在末次会议上提出并说明。签字仅确认此事，不表示同意；审核发现报告仍可能有所不同，且以该报告为准。</translation>
        </message>
        <message>
            <source>CLOSING MEETING</source>
            <translation>末次会议</translation>
        </message>
        <message>
            <source>Acknowledgement of findings</source>
            <translation>发现项确认书</translation>
        </message>
        <message>
            <source>Facility</source>
            <translation>工厂</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>准则</translation>
        </message>
        <message>
            <source>Closing meeting</source>
            <translation>末次会议</translation>
        </message>
        <message>
            <source>Lead auditor</source>
            <translation>主任审核员</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>未记录</translation>
        </message>
        <message>
            <source>As of this page</source>
            <translation>截至本页</translation>
        </message>
        <message>
            <source>Nothing was found that asks for an opportunity, a plan or a remedy.</source>
            <translation>未发现需要改进、计划或整改的事项。</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>评级</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>发现项</translation>
        </message>
        <message>
            <source>Auditee</source>
            <translation>受审核方</translation>
        </message>
        <message>
            <source>Remediation by</source>
            <translation>整改期限</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>disagrees</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>{n} finding, listed in the report.</source>
            <translation>{n} 个发现项，列于报告中。</translation>
        </message>
        <message>
            <source>{n} findings, listed in the report.</source>
            <translation>{n} 个发现项，列于报告中。</translation>
        </message>
        <message>
            <source>Name and function:</source>
            <translation>姓名和职务：</translation>
        </message>
        <message>
            <source>Date and signature:</source>
            <translation>日期和签字：</translation>
        </message>
        <message>
            <source>For the auditee</source>
            <translation>受审核方代表</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英语</translation>
        </message>
        <message>
            <source>Simplified Chinese</source>
            <translation>简体中文</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>繁体中文</translation>
        </message>
        <message>
            <source>French</source>
            <translation>法语</translation>
        </message>
        <message>
            <source>German</source>
            <translation>德语</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>西班牙语</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>葡萄牙语</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>意大利语</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>波兰语</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>捷克语</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>匈牙利语</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>罗马尼亚语</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日语</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>韩语</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>越南语</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>泰语</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>马来语</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>印尼语</translation>
        </message>
        <message>
            <source>{what}:</source>
            <translation>{what}：</translation>
        </message>
        <message>
            <source>Original ({language})</source>
            <translation>原文（{language}）</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>{what}, by {name}</source>
            <translation>{what}，由 {name} 翻译</translation>
        </message>
        <message>
            <source>Translation ({language}) of an earlier wording</source>
            <translation>较早文字的译文（{language}）</translation>
        </message>
        <message>
            <source>Translation ({language})</source>
            <translation>译文（{language}）</translation>
        </message>
        <message>
            <source>Checklist – {title}</source>
            <translation>检查表 – {title}</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>检查表</translation>
        </message>
        <message>
            <source>Checklist: {title}</source>
            <translation>检查表：{title}</translation>
        </message>
        <message>
            <source>To be filled in by hand. The rating is the auditor’s; what stands here is no result.</source>
            <translation>供手工填写。评级由审核员作出；本文件不是审核结果。</translation>
        </message>
        <message>
            <source>Address and country</source>
            <translation>地址和国家</translation>
        </message>
        <message>
            <source>Report number</source>
            <translation>报告编号</translation>
        </message>
        <message>
            <source>Auditors</source>
            <translation>审核员</translation>
        </message>
        <message>
            <source>Opening meeting</source>
            <translation>首次会议</translation>
        </message>
        <message>
            <source>Years that records are kept (this edition asks for {n})</source>
            <translation>记录保存年数（本版本要求 {n} 年）</translation>
        </message>
        <message>
            <source>Audit facts</source>
            <translation>审核事实</translation>
        </message>
        <message>
            <source>Minerals in the products</source>
            <translation>产品所含矿产</translation>
        </message>
        <message>
            <source>Minerals that the policy names</source>
            <translation>政策列明的矿产</translation>
        </message>
        <message>
            <source>Were all purchases looked at for conflict sources?</source>
            <translation>是否已就冲突来源查看全部采购？</translation>
        </message>
        <message>
            <source>all looked at, none confirmed</source>
            <translation>已全部查看，没有已确认的</translation>
        </message>
        <message>
            <source>all looked at, some confirmed</source>
            <translation>已全部查看，有已确认的</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>尚未</translation>
        </message>
        <message>
            <source>OECD step {steps}</source>
            <translation>经合组织第 {steps} 步</translation>
        </message>
        <message>
            <source>Changed in {version}:</source>
            <translation>{version} 版的变化：</translation>
        </message>
        <message>
            <source>Responsibility</source>
            <translation>责任归属</translation>
        </message>
        <message>
            <source>Corporate</source>
            <translation>总部</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>共享</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>document</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>interview</source>
            <translation>访谈</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>观察</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>所见情况</translation>
        </message>
        <message>
            <source>Ask for</source>
            <translation>索取</translation>
        </message>
        <message>
            <source>Ask whom</source>
            <translation>询问对象</translation>
        </message>
        <message>
            <source>Look at</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>What was sampled</source>
            <translation>抽样对象</translation>
        </message>
        <message>
            <source>Of how many</source>
            <translation>总数</translation>
        </message>
        <message>
            <source>How chosen</source>
            <translation>选取方式</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>样本数</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>例外</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>抽样</translation>
        </message>
        <message>
            <source>Limitations: what could not be seen, and why</source>
            <translation>限制：未能看到的内容及原因</translation>
        </message>
        <message>
            <source>Date and signature of the auditor</source>
            <translation>日期及审核员签字</translation>
        </message>
        <message>
            <source>Signature of the lead auditor</source>
            <translation>主任审核员签名</translation>
        </message>
        <message>
            <source>Signature of the reviewer</source>
            <translation>复核员签名</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Serious conditions</source>
            <translation>严重情形</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>发现项</translation>
        </message>
        <message>
            <source>Corrective action plan</source>
            <translation>纠正措施计划</translation>
        </message>
        <message>
            <source>All elements</source>
            <translation>全部条目</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>现场审核</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>抽样</translation>
        </message>
        <message>
            <source>The audit before</source>
            <translation>上次审核</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Imported declarations</source>
            <translation>导入的申报</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Limitations</source>
            <translation>限制</translation>
        </message>
        <message>
            <source>How it was rated</source>
            <translation>评级方法</translation>
        </message>
        <message>
            <source>Under other editions (indicative)</source>
            <translation>按其他版本（供参考）</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Go to {title}</source>
            <translation>转到 {title}</translation>
        </message>
        <message>
            <source>Draft – not signed off</source>
            <translation>草稿 – 未签署</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>措施</translation>
        </message>
        <message>
            <source>The findings behind them</source>
            <translation>对应的发现项</translation>
        </message>
        <message>
            <source>Bars: sources without documented due diligence by mineral, of how many; limit {limit} per cent. {numbers}.</source>
            <translation>条形图：各矿产无尽职调查记录的来源数与总数；限值百分之 {limit}。{numbers}。</translation>
        </message>
        <message>
            <source>limit {limit} %</source>
            <translation>限值 {limit}%</translation>
        </message>
        <message>
            <source>{undocumented} (+ {unknown} unknown) / {total}</source>
            <translation>{undocumented}（+ {unknown} 未知）/ {total}</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>未评级</translation>
        </message>
        <message>
            <source>{section}: {ratings}</source>
            <translation>{section}：{ratings}</translation>
        </message>
        <message>
            <source>Bars: ratings by section. {sections}.</source>
            <translation>条形图：各部分的评级。{sections}。</translation>
        </message>
        <message>
            <source>this report, {day}</source>
            <translation>本报告，{day}</translation>
        </message>
        <message>
            <source>closing meeting, {day}</source>
            <translation>末次会议，{day}</translation>
        </message>
        <message>
            <source>{day} overdue</source>
            <translation>{day} 逾期</translation>
        </message>
        <message>
            <source>remediation term ends</source>
            <translation>整改期限截止</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>Corrective actions over time. {days}. {actions}.</source>
            <translation>纠正措施时间表。{days}。{actions}。</translation>
        </message>
        <message>
            <source>{title}: closed on {day}</source>
            <translation>{title}：已于{day}关闭</translation>
        </message>
        <message>
            <source>{title}: overdue since {day}</source>
            <translation>{title}：自{day}起逾期</translation>
        </message>
        <message>
            <source>{title}: due {day}</source>
            <translation>{title}：{day}到期</translation>
        </message>
        <message>
            <source>{said}, remediation by {day}</source>
            <translation>{said}，须在{day}前整改</translation>
        </message>
        <message>
            <source>{closed} closed, {overdue} overdue, {due} due</source>
            <translation>已关闭 {closed} 项，逾期 {overdue} 项，未到期 {due} 项</translation>
        </message>
        <message>
            <source>{month}: {numbers}</source>
            <translation>{month}：{numbers}</translation>
        </message>
        <message>
            <source>Corrective actions by month. {days}. {months}.</source>
            <translation>各月纠正措施。{days}。{months}。</translation>
        </message>
        <message>
            <source>without a date {n}</source>
            <translation>无日期 {n}</translation>
        </message>
        <message>
            <source>[name withheld]</source>
            <translation>[名称已隐去]</translation>
        </message>
        <message>
            <source>name withheld</source>
            <translation>名称已隐去</translation>
        </message>
        <message>
            <source>Declaration {n} (name withheld)</source>
            <translation>申报 {n}（名称已隐去）</translation>
        </message>
        <message>
            <source>{n} person, name withheld</source>
            <translation>{n} 人，姓名已隐去</translation>
        </message>
        <message>
            <source>{n} persons, names withheld</source>
            <translation>{n} 人，姓名已隐去</translation>
        </message>
        <message>
            <source>{name} ({details})</source>
            <translation>{name}（{details}）</translation>
        </message>
        <message>
            <source>Source {n} (name withheld)</source>
            <translation>来源 {n}（名称已隐去）</translation>
        </message>
        <message>
            <source>Findings report</source>
            <translation>审核发现报告</translation>
        </message>
        <message>
            <source>Ties this report to the audit it was made from</source>
            <translation>将本报告与生成它的审核相关联</translation>
        </message>
        <message>
            <source>The audit as a document for machines</source>
            <translation>供机器读取的审核文件</translation>
        </message>
        <message>
            <source>redacted copy</source>
            <translation>删节本</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>A source is one smelter or refiner for one mineral, counted once over all declarations.</source>
            <translation>一个来源指一种矿产的一家冶炼厂或精炼厂，在所有申报中只计一次。</translation>
        </message>
        <message>
            <source>any</source>
            <translation>任何一个</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>情形</translation>
        </message>
        <message>
            <source>What was counted</source>
            <translation>计数内容</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限值</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>{title}:</source>
            <translation>{title}：</translation>
        </message>
        <message>
            <source>The auditor disagrees:</source>
            <translation>审核员有异议：</translation>
        </message>
        <message>
            <source>No mineral in scope is in the products, so no sources are counted.</source>
            <translation>产品中没有范围内的矿产，因此不计来源。</translation>
        </message>
        <message>
            <source>No source of a mineral in scope is recorded. That is undetermined: never 0 %, never a pass.</source>
            <translation>未记录范围内矿产的任何来源。结果为无法判定：绝非 0%，也绝非通过。</translation>
        </message>
        <message>
            <source>Undocumented</source>
            <translation>无记录</translation>
        </message>
        <message>
            <source>With every unknown</source>
            <translation>计入全部未知</translation>
        </message>
        <message>
            <source>{name}: 100 × {part} = {left} {relation} {limit} × {total} = {right}: {verdict} ({share}).</source>
            <translation>{name}：100 × {part} = {left} {relation} {limit} × {total} = {right}：{verdict}（{share}）。</translation>
        </message>
        <message>
            <source>over the limit</source>
            <translation>超过限值</translation>
        </message>
        <message>
            <source>not over the limit</source>
            <translation>未超过限值</translation>
        </message>
        <message>
            <source>Documenting {n} more source would clear it.</source>
            <translation>再记录 {n} 个来源即可解除。</translation>
        </message>
        <message>
            <source>Documenting {n} more sources would clear it.</source>
            <translation>再记录 {n} 个来源即可解除。</translation>
        </message>
        <message>
            <source>{n} more undocumented source would trip it.</source>
            <translation>再有 {n} 个无记录的来源即会触发。</translation>
        </message>
        <message>
            <source>{n} more undocumented sources would trip it.</source>
            <translation>再有 {n} 个无记录的来源即会触发。</translation>
        </message>
        <message>
            <source>no source of a mineral in scope</source>
            <translation>没有范围内矿产的来源</translation>
        </message>
        <message>
            <source>{undocumented} of {n} source undocumented, {unknown} unknown</source>
            <translation>{n} 个来源中 {undocumented} 个无记录，{unknown} 个未知</translation>
        </message>
        <message>
            <source>{undocumented} of {n} sources undocumented, {unknown} unknown</source>
            <translation>{n} 个来源中 {undocumented} 个无记录，{unknown} 个未知</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first}至{last}</translation>
        </message>
        <message>
            <source>&gt; {limit} %</source>
            <translation>&gt; {limit}%</translation>
        </message>
        <message>
            <source>Share of sources without documented due diligence; undocumented / counted sources. The limit holds for all sources together.</source>
            <translation>无尽职调查记录的来源所占比例；无记录来源数/计数来源数。限值适用于全部来源合计。</translation>
        </message>
        <message>
            <source>Share of sources without documented due diligence; undocumented / counted sources (hatched: unknown). The limit holds for all sources together.</source>
            <translation>无尽职调查记录的来源所占比例；无记录来源数/计数来源数（斜线：未知）。限值适用于全部来源合计。</translation>
        </message>
        <message>
            <source>Coverage by mineral</source>
            <translation>各矿产覆盖率</translation>
        </message>
        <message>
            <source>and {n} more, marked in the list of sources</source>
            <translation>另有 {n} 个，在来源清单中标出</translation>
        </message>
        <message>
            <source>Unknown sources, which sign-off counts as undocumented ({n}):</source>
            <translation>未知来源，签署时计为无记录（{n} 个）：</translation>
        </message>
        <message>
            <source>{names}.</source>
            <translation>{names}。</translation>
        </message>
        <message>
            <source>no id</source>
            <translation>无识别号</translation>
        </message>
        <message>
            <source>not yet identified</source>
            <translation>尚未识别</translation>
        </message>
        <message>
            <source>{n} confirmed source in scope</source>
            <translation>范围内已确认来源 {n} 个</translation>
        </message>
        <message>
            <source>{n} confirmed sources in scope</source>
            <translation>范围内已确认来源 {n} 个</translation>
        </message>
        <message>
            <source>{n} not excused</source>
            <translation>未获豁免 {n} 个</translation>
        </message>
        <message>
            <source>{n} undetermined</source>
            <translation>无法判定 {n} 个</translation>
        </message>
        <message>
            <source>{n} suspected (followed up, never trips)</source>
            <translation>疑似 {n} 个（予以跟进，不会触发）</translation>
        </message>
        <message>
            <source>Conflict review: {answer}.</source>
            <translation>冲突审查：{answer}。</translation>
        </message>
        <message>
            <source>Confirmed conflict source</source>
            <translation>已确认的冲突来源</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>原产国</translation>
        </message>
        <message>
            <source>Action, plan</source>
            <translation>行动、计划</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>判定</translation>
        </message>
        <message>
            <source>Confirmed conflict sources</source>
            <translation>已确认的冲突来源</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>owner {name}</source>
            <translation>负责人：{name}</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>未指明</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>到期：{day}</translation>
        </message>
        <message>
            <source>progress {day}: {note}</source>
            <translation>{day}进展：{note}</translation>
        </message>
        <message>
            <source>progress {day}</source>
            <translation>{day}进展</translation>
        </message>
        <message>
            <source>additional action, due {day}: {action}</source>
            <translation>追加行动，{day}到期：{action}</translation>
        </message>
        <message>
            <source>out of scope</source>
            <translation>不在范围内</translation>
        </message>
        <message>
            <source>excused</source>
            <translation>已豁免</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>注意：</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>警示</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>覆盖率</translation>
        </message>
        <message>
            <source>Why it differs</source>
            <translation>差异原因</translation>
        </message>
        <message>
            <source>Indicative: all answers count as they stand, also where another edition asks another question.</source>
            <translation>供参考：所有回答均按原样计入，即使另一版本提出的是不同的问题。</translation>
        </message>
        <message>
            <source>no source counted</source>
            <translation>未计来源</translation>
        </message>
        <message>
            <source>{share} of {total}</source>
            <translation>{total} 个来源的 {share}</translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>无差异</translation>
        </message>
        <message>
            <source>as rated</source>
            <translation>本次评级</translation>
        </message>
        <message>
            <source>{minerals} not in scope</source>
            <translation>{minerals}不在范围内</translation>
        </message>
        <message>
            <source>{minerals} in scope</source>
            <translation>{minerals}在范围内</translation>
        </message>
        <message>
            <source>as answered, though the question changed: {elements}</source>
            <translation>问题虽有变化，仍按原回答计：{elements}</translation>
        </message>
        <message>
            <source>coverage</source>
            <translation>覆盖率</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>{condition} {state}</source>
            <translation>{condition}：{state}</translation>
        </message>
        <message>
            <source>FINDINGS REPORT</source>
            <translation>审核发现报告</translation>
        </message>
        <message>
            <source>Facility without a name</source>
            <translation>未命名的工厂</translation>
        </message>
        <message>
            <source>Logo of {firm}</source>
            <translation>{firm}的标志</translation>
        </message>
        <message>
            <source>the firm</source>
            <translation>审核机构</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>组员</translation>
        </message>
        <message>
            <source>What is audited</source>
            <translation>审核对象</translation>
        </message>
        <message>
            <source>In products</source>
            <translation>产品所含</translation>
        </message>
        <message>
            <source>In scope</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>替代</translation>
        </message>
        <message>
            <source>the report with SHA-256 {digest}</source>
            <translation>SHA-256 为 {digest} 的报告</translation>
        </message>
        <message>
            <source>Signed by the lead auditor</source>
            <translation>主任审核员签署</translation>
        </message>
        <message>
            <source>draft – not signed off</source>
            <translation>草稿 – 未签署</translation>
        </message>
        <message>
            <source>time as shown by the computer</source>
            <translation>时间以计算机显示为准</translation>
        </message>
        <message>
            <source>in the report alone; a redacted copy is not signed</source>
            <translation>仅在报告中；删节本不签名</translation>
        </message>
        <message>
            <source>Countersigned by the reviewer</source>
            <translation>复核员会签</translation>
        </message>
        <message>
            <source>none expected: this report is final</source>
            <translation>无需会签：本报告为最终版</translation>
        </message>
        <message>
            <source>open when this report was signed</source>
            <translation>签署本报告时尚待会签</translation>
        </message>
        <message>
            <source>Ref.</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>所见情况</translation>
        </message>
        <message>
            <source>See finding {n}.</source>
            <translation>见发现项 {n}。</translation>
        </message>
        <message>
            <source>{name}:</source>
            <translation>{name}：</translation>
        </message>
        <message>
            <source>Responsibility: {where}</source>
            <translation>责任归属：{where}</translation>
        </message>
        <message>
            <source>Finding {n} · {rating}</source>
            <translation>发现项 {n} · {rating}</translation>
        </message>
        <message>
            <source>remediation by {day}</source>
            <translation>须在{day}前整改</translation>
        </message>
        <message>
            <source>no remediation term</source>
            <translation>没有整改期限</translation>
        </message>
        <message>
            <source>{ref} in the list of all elements</source>
            <translation>{ref}，见全部条目</translation>
        </message>
        <message>
            <source>Confirmed sources that are not excused: {n}.</source>
            <translation>未获豁免的已确认来源：{n}。</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>({details})</source>
            <translation>（{details}）</translation>
        </message>
        <message>
            <source>Auditee's response</source>
            <translation>受审核方回应</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Corrective action</source>
            <translation>纠正措施</translation>
        </message>
        <message>
            <source>Preventive action</source>
            <translation>预防措施</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>Additional action</source>
            <translation>追加行动</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Until {day}:</source>
            <translation>截至{day}：</translation>
        </message>
        <message>
            <source>{owner}, due {day}</source>
            <translation>{owner}，{day}到期</translation>
        </message>
        <message>
            <source>no owner</source>
            <translation>无负责人</translation>
        </message>
        <message>
            <source>handed in on {day}</source>
            <translation>提交于{day}</translation>
        </message>
        <message>
            <source>no corrective action planned yet</source>
            <translation>尚未计划纠正措施</translation>
        </message>
        <message>
            <source>Ratings and remediation terms</source>
            <translation>评级与整改期限</translation>
        </message>
        <message>
            <source>Terms start at the closing meeting and run in calendar days.</source>
            <translation>期限自末次会议起，按日历日计算。</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>发布于</translation>
        </message>
        <message>
            <source>Edition's SHA-256</source>
            <translation>版本的 SHA-256</translation>
        </message>
        <message>
            <source>Minerals in scope</source>
            <translation>范围内的矿产</translation>
        </message>
        <message>
            <source>Coverage limit</source>
            <translation>覆盖率限值</translation>
        </message>
        <message>
            <source>Conflict condition</source>
            <translation>冲突情形</translation>
        </message>
        <message>
            <source>Records kept</source>
            <translation>记录保存</translation>
        </message>
        <message>
            <source>at least {years}</source>
            <translation>至少 {years}</translation>
        </message>
        <message>
            <source>{day}, vocabulary {vocabulary}</source>
            <translation>{day}，词汇表 {vocabulary}</translation>
        </message>
        <message>
            <source>{rating} for a confirmed purchase with an origin in {countries}, excused by: {excuses}</source>
            <translation>已确认采购自 {countries} 者为{rating}，可豁免于：{excuses}</translation>
        </message>
        <message>
            <source>{rating} for a confirmed purchase of any origin, excused by: {excuses}</source>
            <translation>已确认的采购不论原产国均为{rating}，可豁免于：{excuses}</translation>
        </message>
        <message>
            <source>{over} when 100 × undocumented &gt; {limit} × counted sources, in integers; {below} when some are undocumented but not over the limit</source>
            <translation>100 × 无记录 &gt; {limit} × 计数来源（按整数）时为{over}；有无记录来源但未超过限值时为{below}</translation>
        </message>
        <message>
            <source> or </source>
            <translation>或</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Unit of source</source>
            <translation>来源单位</translation>
        </message>
        <message>
            <source>one smelter or refiner for one mineral, counted once over all declarations</source>
            <translation>一种矿产的一家冶炼厂或精炼厂，在所有申报中只计一次</translation>
        </message>
        <message>
            <source>Unknown sources</source>
            <translation>未知来源</translation>
        </message>
        <message>
            <source>Minerals in products</source>
            <translation>产品所含矿产</translation>
        </message>
        <message>
            <source>Named by the policy</source>
            <translation>政策列明</translation>
        </message>
        <message>
            <source>Records found kept</source>
            <translation>查实的保存年限</translation>
        </message>
        <message>
            <source>Not applicable because</source>
            <translation>不适用的原因</translation>
        </message>
        <message>
            <source>shown as a range while the audit is open; counted as undocumented at sign-off</source>
            <translation>审核未结束时以区间显示；签署时计为无记录</translation>
        </message>
        <message>
            <source>counted as undocumented</source>
            <translation>计为无记录</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>{moment}, as shown by the computer</source>
            <translation>{moment}，以计算机显示为准</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>entry {n} of device {device}</source>
            <translation>设备 {device} 的第 {n} 条</translation>
        </message>
        <message>
            <source>Journal's head</source>
            <translation>日志头</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>要求</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>remediation</source>
            <translation>整改</translation>
        </message>
        <message>
            <source>a corrective action plan</source>
            <translation>纠正措施计划</translation>
        </message>
        <message>
            <source>{n} day</source>
            <translation>{n} 天</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} 天</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>不通过</translation>
        </message>
        <message>
            <source>This is a draft. It is not signed off, carries no signature, and may still change.</source>
            <translation>本文件为草稿。它尚未签署，没有签名，仍可能更改。</translation>
        </message>
        <message>
            <source>Signed by {signer} on {moment}; time as shown by the computer, not proven.</source>
            <translation>由 {signer} 签署于 {moment}；时间以计算机显示为准，未经证明。</translation>
        </message>
        <message>
            <source>The signature covers every byte of this file. Embedded in it is audit-anchor.json, which names the journal entry of the audit that this report was made from; the audit keeps this file's SHA-256.</source>
            <translation>签名覆盖本文件的每一个字节。文件内嵌 audit-anchor.json，其中指明本报告所依据的审核日志条目；审核文件保存本文件的 SHA-256。</translation>
        </message>
        <message>
            <source>Lead auditor: {lead}. Team: {team}.</source>
            <translation>主任审核员：{lead}。组员：{team}。</translation>
        </message>
        <message>
            <source>none named</source>
            <translation>未指明</translation>
        </message>
        <message>
            <source>This report is final: no countersignature is expected, and none can be added.</source>
            <translation>本报告为最终版：无需会签，也不能添加会签。</translation>
        </message>
        <message>
            <source>A reviewer may countersign in the field on the first page; nothing else may be added.</source>
            <translation>复核员可在首页的签名域会签；不得添加其他内容。</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Nothing is recorded of meetings, persons met and hours on site.</source>
            <translation>未记录会议、会见人员和现场工时。</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>口译员</translation>
        </message>
        <message>
            <source>Present at the opening meeting</source>
            <translation>首次会议出席者</translation>
        </message>
        <message>
            <source>Present at the closing meeting</source>
            <translation>末次会议出席者</translation>
        </message>
        <message>
            <source>Persons met</source>
            <translation>会见人员</translation>
        </message>
        <message>
            <source>none recorded</source>
            <translation>无记录</translation>
        </message>
        <message>
            <source>{name} ({languages})</source>
            <translation>{name}（{languages}）</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <source>Working hours on site</source>
            <translation>现场工时</translation>
        </message>
        <message>
            <source>Sample {n}</source>
            <translation>样本 {n}</translation>
        </message>
        <message>
            <source>No sampling is recorded.</source>
            <translation>未记录抽样。</translation>
        </message>
        <message>
            <source>Elements</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>总体</translation>
        </message>
        <message>
            <source>Sample size</source>
            <translation>样本量</translation>
        </message>
        <message>
            <source>How it was chosen</source>
            <translation>选取方式</translation>
        </message>
        <message>
            <source>What was selected</source>
            <translation>选取内容</translation>
        </message>
        <message>
            <source>No limitation is recorded.</source>
            <translation>未记录限制。</translation>
        </message>
        <message>
            <source>What, and what was done instead</source>
            <translation>是什么，以及改为做了什么</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>当时</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Seen then</source>
            <translation>当时所见</translation>
        </message>
        <message>
            <source>Open action then</source>
            <translation>当时未结的措施</translation>
        </message>
        <message>
            <source>{title} ({code}); {state}.</source>
            <translation>{title}（{code}）；{state}。</translation>
        </message>
        <message>
            <source>{reason}.</source>
            <translation>{reason}。</translation>
        </message>
        <message>
            <source>In contradiction:</source>
            <translation>矛盾之处：</translation>
        </message>
        <message>
            <source>Photograph {id}</source>
            <translation>照片 {id}</translation>
        </message>
        <message>
            <source>SHA-256 of the original {digits}…</source>
            <translation>原件的 SHA-256 {digits}…</translation>
        </message>
        <message>
            <source>Elements: {refs}</source>
            <translation>条目：{refs}</translation>
        </message>
        <message>
            <source>No corrective action is recorded.</source>
            <translation>未记录纠正措施。</translation>
        </message>
        <message>
            <source>Action and progress</source>
            <translation>措施与进展</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>Additional action:</source>
            <translation>追加行动：</translation>
        </message>
        <message>
            <source>Closed on {day}</source>
            <translation>关闭于{day}</translation>
        </message>
        <message>
            <source>{day}:</source>
            <translation>{day}：</translation>
        </message>
        <message>
            <source>names of sources</source>
            <translation>来源名称</translation>
        </message>
        <message>
            <source>photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>names of persons</source>
            <translation>人员姓名</translation>
        </message>
        <message>
            <source>Redacted copy – {what} withheld</source>
            <translation>删节本 – 已隐去：{what}</translation>
        </message>
        <message>
            <source>{sentence}.</source>
            <translation>{sentence}。</translation>
        </message>
        <message>
            <source>It is made of the audit as it stands, is no issued report, and carries no signature.</source>
            <translation>本文件依据审核现状生成，不是已签发的报告，没有签名。</translation>
        </message>
        <message>
            <source>It is a copy of the issued report with SHA-256 {digest}, which alone is signed and binding; the copy carries no signature.</source>
            <translation>本文件是 SHA-256 为 {digest} 的已签发报告的副本；仅该报告已签署并具约束力，副本没有签名。</translation>
        </message>
        <message>
            <source>It goes with the issued report with SHA-256 {digest}, which alone is signed and binding.</source>
            <translation>它随附于 SHA-256 为 {digest} 的已签发报告，只有该报告经过签署并具有效力。</translation>
        </message>
        <message>
            <source>{n} photo is withheld in this copy. The evidence log names it with its digest.</source>
            <translation>本副本隐去 {n} 张照片。证据清单列有其名称和摘要值。</translation>
        </message>
        <message>
            <source>{n} photos are withheld in this copy. The evidence log names them with their digests.</source>
            <translation>本副本隐去 {n} 张照片。证据清单列有其名称和摘要值。</translation>
        </message>
        <message>
            <source>No observation is recorded.</source>
            <translation>未记录所见情况。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>{rating}.</source>
            <translation>{rating}。</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Related criteria</source>
            <translation>相关准则</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>识别号</translation>
        </message>
        <message>
            <source>In</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Due diligence</source>
            <translation>尽职调查</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>行动</translation>
        </message>
        <message>
            <source>unknown*</source>
            <translation>未知*</translation>
        </message>
        <message>
            <source>No source is recorded.</source>
            <translation>未记录来源。</translation>
        </message>
        <message>
            <source>* unknown is not documented: sign-off counts it as undocumented.</source>
            <translation>* 未知不等于有记录：签署时计为无记录。</translation>
        </message>
        <message>
            <source>“In” is where the smelter or refiner stands; origins are those of the mineral.</source>
            <translation>“国家”是冶炼厂或精炼厂所在国；原产国是矿产的原产国。</translation>
        </message>
        <message>
            <source>Out of scope, not counted ({n})</source>
            <translation>不在范围内，不计（{n} 个）</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>矿产</translation>
        </message>
        <message>
            <source>Flagged on</source>
            <translation>标记日期</translation>
        </message>
        <message>
            <source>List</source>
            <translation>名单</translation>
        </message>
        <message>
            <source>Looked at more closely: conflict-affected or high-risk areas</source>
            <translation>重点查看：受冲突影响和高风险地区</translation>
        </message>
        <message>
            <source>{mineral}: {n} source ({undocumented} undocumented, {unknown} unknown, {documented} documented)</source>
            <translation>{mineral}：{n} 个来源（无记录 {undocumented}，未知 {unknown}，有记录 {documented}）</translation>
        </message>
        <message>
            <source>{mineral}: {n} sources ({undocumented} undocumented, {unknown} unknown, {documented} documented)</source>
            <translation>{mineral}：{n} 个来源（无记录 {undocumented}，未知 {unknown}，有记录 {documented}）</translation>
        </message>
        <message>
            <source>{name} (repeats disagreed)</source>
            <translation>{name}（各行矛盾）</translation>
        </message>
        <message>
            <source>{status}: {reference}</source>
            <translation>{status}：{reference}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>公司</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Added / merged / left out</source>
            <translation>新增/合并/略去</translation>
        </message>
        <message>
            <source>{name}: declares {declared}; all smelters identified for {identified} (its own words, a hint and not an answer).</source>
            <translation>{name}：申报 {declared}；已识别全部冶炼厂的矿产：{identified}（为其自述，仅作提示，不是回答）。</translation>
        </message>
        <message>
            <source>no bytes kept</source>
            <translation>未保存文件内容</translation>
        </message>
        <message>
            <source>No evidence is recorded.</source>
            <translation>未记录证据。</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>How, where, by whom, when</source>
            <translation>方式、地点、由谁、何时</translation>
        </message>
        <message>
            <source>group of {n}</source>
            <translation>{n} 人小组</translation>
        </message>
        <message>
            <source>taken {moment} by its own account</source>
            <translation>据其自身数据拍摄于 {moment}</translation>
        </message>
        <message>
            <source>{w} × {h} pixels</source>
            <translation>{w} × {h} 像素</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>尚未评级</translation>
        </message>
        <message>
            <source>{rating} – {result}</source>
            <translation>{rating} – {result}</translation>
        </message>
        <message>
            <source>passed only with corrective action plans</source>
            <translation>须有纠正措施计划方可通过</translation>
        </message>
        <message>
            <source>provisional</source>
            <translation>暂定</translation>
        </message>
        <message>
            <source>draft, not signed off; the rating is provisional</source>
            <translation>草稿，未签署；评级为暂定</translation>
        </message>
        <message>
            <source>draft, not signed off</source>
            <translation>草稿，未签署</translation>
        </message>
        <message>
            <source>redacted copy, not signed</source>
            <translation>删节本，未签名</translation>
        </message>
        <message>
            <source>signed off, final</source>
            <translation>已签署，最终版</translation>
        </message>
        <message>
            <source>signed off, open for a countersignature</source>
            <translation>已签署，尚待会签</translation>
        </message>
        <message>
            <source>No remediation term.</source>
            <translation>没有整改期限。</translation>
        </message>
        <message>
            <source>Remediation within {term} of the closing meeting, whose date is not recorded.</source>
            <translation>须在末次会议后 {term}内整改，末次会议日期未记录。</translation>
        </message>
        <message>
            <source>Remediation by {due} ({term} from the closing meeting, calendar days).</source>
            <translation>须在{due}前整改（自末次会议起 {term}，按日历日计）。</translation>
        </message>
        <message>
            <source>No mineral in scope is in the products.</source>
            <translation>产品中没有范围内的矿产。</translation>
        </message>
        <message>
            <source>Nothing contributes to a rating yet.</source>
            <translation>尚无内容可据以评级。</translation>
        </message>
        <message>
            <source>because purchases from a conflict source are confirmed and nothing excuses them</source>
            <translation>因为已确认从冲突来源采购，且没有可豁免的理由</translation>
        </message>
        <message>
            <source>because of {elements}</source>
            <translation>原因在于 {elements}</translation>
        </message>
        <message>
            <source>because more than {limit} % of sources have no documented due diligence</source>
            <translation>因为超过 {limit}% 的来源没有尽职调查记录</translation>
        </message>
        <message>
            <source>because {n} source has no documented due diligence</source>
            <translation>因为 {n} 个来源没有尽职调查记录</translation>
        </message>
        <message>
            <source>because {n} sources have no documented due diligence</source>
            <translation>因为 {n} 个来源没有尽职调查记录</translation>
        </message>
        <message>
            <source>provisional: {n} answer is missing</source>
            <translation>暂定：缺少 {n} 项回答</translation>
        </message>
        <message>
            <source>provisional: {n} answers are missing</source>
            <translation>暂定：缺少 {n} 项回答</translation>
        </message>
        <message>
            <source>provisional: the rating can still move</source>
            <translation>暂定：评级仍可能变动</translation>
        </message>
        <message>
            <source>Basis: {reason}</source>
            <translation>依据：{reason}</translation>
        </message>
        <message>
            <source>none is recorded</source>
            <translation>未记录</translation>
        </message>
        <message>
            <source>Not answered: {facts}.</source>
            <translation>未回答：{facts}。</translation>
        </message>
        <message>
            <source>Without a corrective action that has an owner and a date: {names}.</source>
            <translation>没有注明负责人和日期的纠正措施：{names}。</translation>
        </message>
        <message>
            <source>Counting every unknown source as undocumented, the rating would be {rating}.</source>
            <translation>若将每个未知来源计为无记录，评级将为{rating}。</translation>
        </message>
        <message>
            <source>{n} {rating}</source>
            <translation>{rating} {n} 项</translation>
        </message>
        <message>
            <source>No findings.</source>
            <translation>没有发现项。</translation>
        </message>
        <message>
            <source>{n} finding: {parts}.</source>
            <translation>{n} 个发现项：{parts}。</translation>
        </message>
        <message>
            <source>{n} findings: {parts}.</source>
            <translation>{n} 个发现项：{parts}。</translation>
        </message>
        <message>
            <source>January</source>
            <translation>1</translation>
        </message>
        <message>
            <source>February</source>
            <translation>2</translation>
        </message>
        <message>
            <source>March</source>
            <translation>3</translation>
        </message>
        <message>
            <source>April</source>
            <translation>4</translation>
        </message>
        <message>
            <source>May</source>
            <translation>5</translation>
        </message>
        <message>
            <source>June</source>
            <translation>6</translation>
        </message>
        <message>
            <source>July</source>
            <translation>7</translation>
        </message>
        <message>
            <source>August</source>
            <translation>8</translation>
        </message>
        <message>
            <source>September</source>
            <translation>9</translation>
        </message>
        <message>
            <source>October</source>
            <translation>10</translation>
        </message>
        <message>
            <source>November</source>
            <translation>11</translation>
        </message>
        <message>
            <source>December</source>
            <translation>12</translation>
        </message>
        <message>
            <source>Initial assessment</source>
            <translation>初次审核</translation>
        </message>
        <message>
            <source>Closure audit</source>
            <translation>关闭审核</translation>
        </message>
        <message>
            <source>Follow-up audit</source>
            <translation>跟踪审核</translation>
        </message>
        <message>
            <source>tantalum</source>
            <translation>钽</translation>
        </message>
        <message>
            <source>tin</source>
            <translation>锡</translation>
        </message>
        <message>
            <source>tungsten</source>
            <translation>钨</translation>
        </message>
        <message>
            <source>gold</source>
            <translation>金</translation>
        </message>
        <message>
            <source>cobalt</source>
            <translation>钴</translation>
        </message>
        <message>
            <source>documented</source>
            <translation>有记录</translation>
        </message>
        <message>
            <source>undocumented</source>
            <translation>无记录</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>suspected</source>
            <translation>疑似</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>未评估</translation>
        </message>
        <message>
            <source>none known</source>
            <translation>无已知</translation>
        </message>
        <message>
            <source>no action</source>
            <translation>无行动</translation>
        </message>
        <message>
            <source>documented action, no plan</source>
            <translation>有记录的行动，无计划</translation>
        </message>
        <message>
            <source>plan, not managed</source>
            <translation>有计划，未管理</translation>
        </message>
        <message>
            <source>managed plan</source>
            <translation>受管理的计划</translation>
        </message>
        <message>
            <source>tripped</source>
            <translation>已触发</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>可能触发</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>未触发</translation>
        </message>
        <message>
            <source>undetermined</source>
            <translation>无法判定</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>all purchases were looked at; none from a conflict source is confirmed</source>
            <translation>已查看全部采购；没有已确认来自冲突来源的采购</translation>
        </message>
        <message>
            <source>all purchases were looked at; some from a conflict source are confirmed</source>
            <translation>已查看全部采购；已确认部分采购来自冲突来源</translation>
        </message>
        <message>
            <source>corporate</source>
            <translation>总部</translation>
        </message>
        <message>
            <source>facility</source>
            <translation>工厂</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>共享</translation>
        </message>
        <message>
            <source>agrees.</source>
            <translation>同意。</translation>
        </message>
        <message>
            <source>disagrees.</source>
            <translation>不同意。</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>seen, not retained</source>
            <translation>已查看，未留存</translation>
        </message>
        <message>
            <source>access refused</source>
            <translation>拒绝进入</translation>
        </message>
        <message>
            <source>records kept elsewhere</source>
            <translation>记录存放在别处</translation>
        </message>
        <message>
            <source>person absent</source>
            <translation>人员缺席</translation>
        </message>
        <message>
            <source>not enough time</source>
            <translation>时间不足</translation>
        </message>
        <message>
            <source>other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先不符合</translation>
        </message>
        <message>
            <source>Major</source>
            <translation>主要不符合</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>次要不符合</translation>
        </message>
        <message>
            <source>Opportunity</source>
            <translation>改进机会</translation>
        </message>
        <message>
            <source>Conformance</source>
            <translation>符合</translation>
        </message>
        <message>
            <source>minerals in the products</source>
            <translation>产品所含矿产</translation>
        </message>
        <message>
            <source>conflict review</source>
            <translation>冲突审查</translation>
        </message>
        <message>
            <source>years that records are kept</source>
            <translation>记录保存年数</translation>
        </message>
        <message>
            <source>minerals that the policy names</source>
            <translation>政策列明的矿产</translation>
        </message>
        <message>
            <source>1</source>
            <translation>1</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{year}年{month}月{day}日</translation>
        </message>
        <message>
            <source>{most} and {last}</source>
            <translation>{most}和{last}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>{whole}.{part} %</source>
            <translation>{whole}.{part}%</translation>
        </message>
        <message>
            <source>{n} year</source>
            <translation>{n} 年</translation>
        </message>
        <message>
            <source>{n} years</source>
            <translation>{n} 年</translation>
        </message>
    </context>
    <context>
        <name>said</name>
        <message>
            <source>element {element}</source>
            <translation>条目 {element}</translation>
        </message>
        <message>
            <source>the coverage condition</source>
            <translation>覆盖率情形</translation>
        </message>
        <message>
            <source>the conflict condition</source>
            <translation>冲突情形</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先不符合</translation>
        </message>
        <message>
            <source>Major</source>
            <translation>主要不符合</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>次要不符合</translation>
        </message>
        <message>
            <source>Opportunity</source>
            <translation>改进机会</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>interviews</source>
            <translation>访谈</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>观察</translation>
        </message>
        <message>
            <source>what was seen</source>
            <translation>所见情况</translation>
        </message>
        <message>
            <source>the auditee's response</source>
            <translation>受审核方的回应</translation>
        </message>
        <message>
            <source>the cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>the corrective action</source>
            <translation>纠正措施</translation>
        </message>
        <message>
            <source>the preventive action</source>
            <translation>预防措施</translation>
        </message>
        <message>
            <source>untitled</source>
            <translation>无标题</translation>
        </message>
        <message>
            <source>the opening of the audit</source>
            <translation>审核开始日</translation>
        </message>
        <message>
            <source>the opening meeting</source>
            <translation>首次会议</translation>
        </message>
        <message>
            <source>The opening meeting</source>
            <translation>首次会议</translation>
        </message>
        <message>
            <source>The closing meeting</source>
            <translation>末次会议</translation>
        </message>
        <message>
            <source>Evidence {id}</source>
            <translation>证据 {id}</translation>
        </message>
        <message>
            <source>A step on an action for {about}</source>
            <translation>{about}措施的一个步骤</translation>
        </message>
        <message>
            <source>The due date of an action for {about}</source>
            <translation>{about}措施的到期日</translation>
        </message>
        <message>
            <source>The closure of an action for {about}</source>
            <translation>{about}措施的关闭</translation>
        </message>
        <message>
            <source>The plan for {about}</source>
            <translation>{about}的计划</translation>
        </message>
        <message>
            <source>The auditee's response on {about}</source>
            <translation>受审核方对{about}的回应</translation>
        </message>
        <message>
            <source>Finding {element} ({rating}) rests on no evidence. Link what shows it.</source>
            <translation>发现项 {element}（{rating}）没有证据支持。请关联能证明它的证据。</translation>
        </message>
        <message>
            <source>Finding {element} ({rating}) does not say what was seen. Write it down.</source>
            <translation>发现项 {element}（{rating}）没有写明所见情况。请写下来。</translation>
        </message>
        <message>
            <source>The auditee disagrees with the finding on {about}, but not why. Write down what they say.</source>
            <translation>受审核方不同意关于{about}的发现项，但未说明原因。请写下其说法。</translation>
        </message>
        <message>
            <source>The translation of {text} on {about} is of an earlier wording. Correct it, or save it again if it still holds.</source>
            <translation>{about}：{text}的译文译自较早的文字。请更正译文；若仍然正确，请重新保存。</translation>
        </message>
        <message>
            <source>{rating} on {about} has no corrective action with an owner and a due date. Plan one.</source>
            <translation>{about}为{rating}，但没有附负责人和到期日的纠正措施。请制定一项。</translation>
        </message>
        <message>
            <source>{rating} on {about} has no corrective action yet. Plan one.</source>
            <translation>{about}为{rating}，但还没有纠正措施。请制定一项。</translation>
        </message>
        <message>
            <source>The plan for {about} was to be handed in by {day}. Ask for it, or enter the day on which it came.</source>
            <translation>{about}的计划应在{day}前提交。请催要，或录入收到的日期。</translation>
        </message>
        <message>
            <source>An action for {about} has no owner or no due date. Enter both.</source>
            <translation>{about}的一项措施没有负责人或到期日。请都录入。</translation>
        </message>
        <message>
            <source>An action for {about} was due on {day}. Agree on an additional action with a new date.</source>
            <translation>{about}的一项措施已于{day}到期。请商定追加行动和新日期。</translation>
        </message>
        <message>
            <source>An action for {about} is due on {day}, later than its term, {term}. Agree on an earlier date.</source>
            <translation>{about}的一项措施{day}到期，晚于其期限{term}。请商定更早的日期。</translation>
        </message>
        <message>
            <source>An action for {about} is closed, but not how that was verified. Say how.</source>
            <translation>{about}的一项措施已关闭，但未说明如何验证。请说明。</translation>
        </message>
        <message>
            <source>An action is kept for {about}, which is no finding now. Remove it, or look at the rating again.</source>
            <translation>{about}现在不是发现项，却仍有一项措施。请移除它，或重新查看评级。</translation>
        </message>
        <message>
            <source>The conformance of {element} rests on no evidence. Link what shows it.</source>
            <translation>{element} 评为符合，但没有证据支持。请关联能证明它的证据。</translation>
        </message>
        <message>
            <source>The conformance of {element} rests on one method alone: {method}. Look at it in another way too.</source>
            <translation>{element} 评为符合，但仅依据一种方法：{method}。请再用另一种方法查看。</translation>
        </message>
        <message>
            <source>Evidence {id} ({title}) is linked to nothing. Link it to what it shows, or remove it.</source>
            <translation>证据 {id}（{title}）未与任何内容关联。请关联到它所证明的内容，或将其移除。</translation>
        </message>
        <message>
            <source>Interview {id} names a group of {size}: a person in it could be recognised. Describe a group of {least} or more.</source>
            <translation>访谈 {id} 所写的群体为 {size} 人：其中的人可能被认出。请描述 {least} 人或以上的群体。</translation>
        </message>
        <message>
            <source>{name} is documented, but not where. Name the record, or link evidence.</source>
            <translation>{name} 有记录，但未说明在何处。请写明记录，或关联证据。</translation>
        </message>
        <message>
            <source>{count} more documented sources name neither a record nor evidence.</source>
            <translation>另有 {count} 个有记录的来源既未写明记录也无证据。</translation>
        </message>
        <message>
            <source>{name} has the id {other}, which is not of the form CID000000. Correct it.</source>
            <translation>{name} 的识别号为 {other}，不符合 CID000000 的格式。请更正。</translation>
        </message>
        <message>
            <source>{count} more sources have an id that is not of the form CID000000.</source>
            <translation>另有 {count} 个来源的识别号不符合 CID000000 的格式。</translation>
        </message>
        <message>
            <source>{name} may be {other}, which is listed with the same name. Give it the id, or leave both.</source>
            <translation>{name} 可能就是以同一名称列出的 {other}。请给它该识别号，或保留两者。</translation>
        </message>
        <message>
            <source>{count} more sources without an id have the name of a listed one.</source>
            <translation>另有 {count} 个没有识别号的来源与已列出的来源同名。</translation>
        </message>
        <message>
            <source>{name} came along from the earlier audit and is not verified. Look at it in this one.</source>
            <translation>{name} 由上次审核带入，尚未核实。请在本次审核中查看。</translation>
        </message>
        <message>
            <source>{count} more sources came along from the earlier audit and are not verified.</source>
            <translation>另有 {count} 个来源由上次审核带入，尚未核实。</translation>
        </message>
        <message>
            <source>The text on {element} came along from the earlier audit and is not verified. Confirm it, or write what was seen now.</source>
            <translation>{element} 的文字由上次审核带入，尚未核实。请确认，或写下本次所见。</translation>
        </message>
        <message>
            <source>{second} on {after} is before {first} on {before}. Correct the dates.</source>
            <translation>{second}（{after}）早于{first}（{before}）。请更正日期。</translation>
        </message>
        <message>
            <source>The working day {day} lies outside of the audit. Correct it, or the dates of the meetings.</source>
            <translation>工作日{day}不在审核期间内。请更正它，或更正会议日期。</translation>
        </message>
        <message>
            <source>Evidence {id} of {day} is later than the closing meeting on {closing}, yet an answer rests on it. Correct the date, or say in its note how that came about.</source>
            <translation>证据 {id}（{day}）晚于{closing}的末次会议，却有答复以其为依据。请更正日期，或在其说明中写明原因。</translation>
        </message>
        <message>
            <source>{what} is dated {day}, before the closing meeting on {closing}. Correct one of them.</source>
            <translation>{what}的日期为{day}，早于{closing}的末次会议。请更正其中之一。</translation>
        </message>
        <message>
            <source>{what} is dated {day}, which is still to come. Correct the date.</source>
            <translation>{what}的日期为{day}，尚未到来。请更正日期。</translation>
        </message>
        <message>
            <source>The closing meeting has no date, so no term can be counted. Enter it.</source>
            <translation>末次会议没有日期，因此无法计算期限。请录入。</translation>
        </message>
        <message>
            <source>No lead auditor is named. Enter who leads.</source>
            <translation>未指定审核组长。请录入由谁带队。</translation>
        </message>
        <message>
            <source>The sample “{name}” is larger ({size}) than what it was taken from ({population}). Correct it.</source>
            <translation>样本“{name}”（{size}）大于其所取自的总体（{population}）。请更正。</translation>
        </message>
        <message>
            <source>A bookmark is left on {element}. Come back to it, or take it off.</source>
            <translation>{element} 上留有书签。请回看，或将其取下。</translation>
        </message>
        <message>
            <source>A bookmark is left on {element}: “{note}”. Come back to it, or take it off.</source>
            <translation>{element} 上留有书签：“{note}”。请回看，或将其取下。</translation>
        </message>
        <message>
            <source>Records are kept for {kept}; this edition asks for {asked}.</source>
            <translation>记录保存 {kept}；本版本要求 {asked}。</translation>
        </message>
        <message>
            <source>The policy does not name what is in the products: {minerals}.</source>
            <translation>政策未列明产品所含的：{minerals}。</translation>
        </message>
        <message>
            <source>No source of {mineral} is listed, though it is in the products; coverage counts the others as they stand.</source>
            <translation>产品中含有{mineral}，却未列出其任何来源；覆盖率按其余来源计算。</translation>
        </message>
        <message>
            <source>Sources of {mineral} are listed ({count}), but it is not among the minerals in the products; they are counted as they stand.</source>
            <translation>列出了{mineral}的来源（{count} 个），但产品所含矿产中没有它；这些来源仍按原样计入。</translation>
        </message>
        <message>
            <source>Rows that name {name} ({mineral}) disagree with each other; the worst answer counts.</source>
            <translation>提及 {name}（{mineral}）的各行互相矛盾；以最差的答复为准。</translation>
        </message>
        <message>
            <source>{name} ({mineral}) lies outside the Covered Countries and does not trip this edition; it would be {rating} from {version}.</source>
            <translation>{name}（{mineral}）位于涵盖国家之外，在本版本中不触发；自 {version} 版起将为{rating}。</translation>
        </message>
        <message>
            <source>The managed plan for {name} ({mineral}) has no owner.</source>
            <translation>{name}（{mineral}）受管理的计划没有负责人。</translation>
        </message>
        <message>
            <source>The managed plan for {name} ({mineral}) has no due date.</source>
            <translation>{name}（{mineral}）受管理的计划没有到期日。</translation>
        </message>
        <message>
            <source>The managed plan for {name} ({mineral}) has no dated progress.</source>
            <translation>{name}（{mineral}）受管理的计划没有注明日期的进展。</translation>
        </message>
        <message>
            <source>The managed plan for {name} ({mineral}) was due on {due}, and no additional action has a date to come.</source>
            <translation>{name}（{mineral}）受管理的计划已于{due}到期，且没有日期在未来的追加行动。</translation>
        </message>
        <message>
            <source>Element {element} is rated {rating}, milder than the suggested {suggested}, without a reason. Give the reason, or rate it {suggested}.</source>
            <translation>条目 {element} 评为{rating}，比建议的{suggested}宽松而没有理由。请说明理由，或评为{suggested}。</translation>
        </message>
        <message>
            <source>Element {element} is not applicable without a reason. Give the reason, or rate the element.</source>
            <translation>条目 {element} 评为不适用而没有理由。请说明理由，或为该条目评级。</translation>
        </message>
        <message>
            <source>Every element is not applicable though minerals in scope are in the products. Rate the elements that apply, or correct the minerals in the products.</source>
            <translation>产品中含有范围内的矿产，而所有条目均为不适用。请为适用的条目评级，或更正产品所含矿产。</translation>
        </message>
        <message>
            <source>The conflict review says that none is confirmed, yet confirmed conflict sources are listed ({count}), {name} first. Correct the review or the sources.</source>
            <translation>冲突审查称没有已确认的，却列出了已确认的冲突来源（{count} 个），首个为 {name}。请更正审查或来源。</translation>
        </message>
        <message>
            <source>The conflict review says that a conflict source is confirmed, yet none is marked so. Mark the source, or correct the review.</source>
            <translation>冲突审查称有已确认的冲突来源，却没有来源如此标记。请标记该来源，或更正审查。</translation>
        </message>
        <message>
            <source>No mineral in scope is in the products, and no basis for that is recorded. Record how it was established, or name the minerals.</source>
            <translation>产品中没有范围内的矿产，且未记录其依据。请记录是如何确定的，或列明矿产。</translation>
        </message>
        <message>
            <source>No mineral in scope is in the products, yet sources in scope are listed ({count}). Remove the sources, or name their minerals among those in the products.</source>
            <translation>产品中没有范围内的矿产，却列出了范围内的来源（{count} 个）。请移除这些来源，或将其矿产列入产品所含矿产。</translation>
        </message>
        <message>
            <source>Element {element} is rated {rating}, though no mineral in scope is in the products. Withdraw the finding, or name the minerals in the products.</source>
            <translation>产品中没有范围内的矿产，而条目 {element} 评为{rating}。请撤回该发现项，或列明产品所含矿产。</translation>
        </message>
        <message>
            <source>Element {element} has no rating. Rate it.</source>
            <translation>条目 {element} 没有评级。请评级。</translation>
        </message>
        <message>
            <source>It is not recorded which minerals are in the products. Name them, or record that there are none.</source>
            <translation>未记录产品含有哪些矿产。请列明，或记录没有。</translation>
        </message>
        <message>
            <source>It is not recorded whether all purchases were looked at for conflict sources. Answer the conflict review.</source>
            <translation>未记录是否已就冲突来源查看了全部采购。请回答冲突审查。</translation>
        </message>
        <message>
            <source>It is not recorded for how long records are kept. Enter the whole years.</source>
            <translation>未记录记录保存多久。请录入整年数。</translation>
        </message>
        <message>
            <source>It is not recorded which minerals the policy names. Name them, or record that there are none.</source>
            <translation>未记录政策列明了哪些矿产。请列明，或记录没有。</translation>
        </message>
        <message>
            <source>Coverage cannot be determined without sources of a mineral in scope. Import the declarations, or add the sources.</source>
            <translation>没有范围内矿产的来源，无法判定覆盖率。请导入申报，或添加来源。</translation>
        </message>
        <message>
            <source>The conflict condition cannot be determined: neither minerals in the products nor sources are known. Name the minerals in the products.</source>
            <translation>无法判定冲突情形：产品所含矿产和来源均未知。请列明产品所含矿产。</translation>
        </message>
        <message>
            <source>{name} ({mineral}) is a confirmed conflict source of unknown origin. Enter the countries of origin, or what is done about it.</source>
            <translation>{name}（{mineral}）是原产地未知的已确认冲突来源。请录入原产国，或录入对此采取的行动。</translation>
        </message>
        <message>
            <source>Correct these places, then try again.</source>
            <translation>请更正这些位置，然后重试。</translation>
        </message>
        <message>
            <source>{name} cannot be used: {places}.</source>
            <translation>{name} 无法使用：{places}。</translation>
        </message>
        <message>
            <source>There is no criterion {id}.</source>
            <translation>没有准则 {id}。</translation>
        </message>
        <message>
            <source>Known are: {known}.</source>
            <translation>已知的有：{known}。</translation>
        </message>
        <message>
            <source>Install the program again, or choose an edition and a language that it has.</source>
            <translation>请重新安装程序，或选择它所含有的版本和语言。</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation>无法读取 {name}：{reason}。</translation>
        </message>
        <message>
            <source>The criterion does not apply here, and a credential has no word for that.</source>
            <translation>该准则在此不适用，而凭证没有表达此意的词。</translation>
        </message>
        <message>
            <source>Hand out the report itself.</source>
            <translation>请直接交付报告。</translation>
        </message>
        <message>
            <source>{at}: {fault}</source>
            <translation>{at}：{fault}</translation>
        </message>
        <message>
            <source>The document has a fault: {faults}.</source>
            <translation>文档有一处错误：{faults}。</translation>
        </message>
        <message>
            <source>The document has {n} faults: {faults}.</source>
            <translation>文档有 {n} 处错误：{faults}。</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>请更正后重试。</translation>
        </message>
        <message>
            <source>line {line}, column {column}</source>
            <translation>第 {line} 行第 {column} 列</translation>
        </message>
        <message>
            <source>The document is not JSON: {fault} at {where}.</source>
            <translation>文档不是 JSON：{fault}，位于{where}。</translation>
        </message>
        <message>
            <source>The document holds a number that is too long.</source>
            <translation>文档中有一个过长的数字。</translation>
        </message>
        <message>
            <source>Evidence stays in files beside it.</source>
            <translation>证据保留在其旁的文件中。</translation>
        </message>
        <message>
            <source>The document is larger than {n} MB.</source>
            <translation>文档大于 {n} MB。</translation>
        </message>
        <message>
            <source>Save it as UTF-8 and try again.</source>
            <translation>请另存为 UTF-8 后重试。</translation>
        </message>
        <message>
            <source>The document is not in UTF-8 (byte {n}).</source>
            <translation>文档不是 UTF-8 编码（第 {n} 字节）。</translation>
        </message>
        <message>
            <source>The document is not JSON: {word} is not a number that JSON has.</source>
            <translation>文档不是 JSON：{word} 不是 JSON 所允许的数字。</translation>
        </message>
        <message>
            <source>The document is nested far deeper than an audit is.</source>
            <translation>文档的嵌套层次远多于一次审核。</translation>
        </message>
        <message>
            <source>stands here twice</source>
            <translation>在此出现两次</translation>
        </message>
        <message>
            <source>is no text that can be kept</source>
            <translation>不是可保存的文本</translation>
        </message>
        <message>
            <source>holds half a character or a NUL, which cannot be kept</source>
            <translation>含有半个字符或 NUL，无法保存</translation>
        </message>
        <message>
            <source>is a number too large</source>
            <translation>是过大的数字</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>is not a key of the document</source>
            <translation>不是文档中的键</translation>
        </message>
        <message>
            <source>must be text</source>
            <translation>必须是文本</translation>
        </message>
        <message>
            <source>must be a whole number</source>
            <translation>必须是整数</translation>
        </message>
        <message>
            <source>is too large</source>
            <translation>过大</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>必须是 true 或 false</translation>
        </message>
        <message>
            <source>must be a list</source>
            <translation>必须是列表</translation>
        </message>
        <message>
            <source>must be an object</source>
            <translation>必须是对象</translation>
        </message>
        <message>
            <source>must not be empty</source>
            <translation>不得为空</translation>
        </message>
        <message>
            <source>{value} is not one of {expected}</source>
            <translation>{value} 不是 {expected} 之一</translation>
        </message>
        <message>
            <source>is not an element</source>
            <translation>不是条目</translation>
        </message>
        <message>
            <source>is not written as it must be</source>
            <translation>写法不符合要求</translation>
        </message>
        <message>
            <source>{value} is out of range</source>
            <translation>{value} 超出范围</translation>
        </message>
        <message>
            <source>{value} is used more than once</source>
            <translation>{value} 使用了不止一次</translation>
        </message>
        <message>
            <source>{value} is answered more than once</source>
            <translation>{value} 回答了不止一次</translation>
        </message>
        <message>
            <source>no evidence has the id {value}</source>
            <translation>没有识别号为 {value} 的证据</translation>
        </message>
        <message>
            <source>is not an element of this edition</source>
            <translation>不是本版本的条目</translation>
        </message>
        <message>
            <source>{value} is not an element of this edition</source>
            <translation>{value} 不是本版本的条目</translation>
        </message>
        <message>
            <source>{value} is not a path inside the document's folder</source>
            <translation>{value} 不是文档所在文件夹内的路径</translation>
        </message>
        <message>
            <source>{value} leads out of the document's folder</source>
            <translation>{value} 指向文档所在文件夹之外</translation>
        </message>
        <message>
            <source>{value} is not there</source>
            <translation>{value} 不存在</translation>
        </message>
        <message>
            <source>{value} is not a name that a file can have</source>
            <translation>{value} 不能作为文件名</translation>
        </message>
        <message>
            <source>Look into the file, and try another.</source>
            <translation>请查看该文件，并试用另一个。</translation>
        </message>
        <message>
            <source>{name} names no country that is known.</source>
            <translation>{name} 中没有可识别的国家。</translation>
        </message>
        <message>
            <source>not a country's name; the row was left out</source>
            <translation>不是国家名称；该行已略去</translation>
        </message>
        <message>
            <source>Name the column “Country”, and load it again.</source>
            <translation>请将该列命名为“Country”，然后重新加载。</translation>
        </message>
        <message>
            <source>{name} has no column of countries.</source>
            <translation>{name} 没有国家列。</translation>
        </message>
        <message>
            <source>Split the list.</source>
            <translation>请拆分该名单。</translation>
        </message>
        <message>
            <source>{name} holds more than {n} cells.</source>
            <translation>{name} 含有超过 {n} 个单元格。</translation>
        </message>
        <message>
            <source>Look for a quotation mark that is not closed.</source>
            <translation>请查找未闭合的引号。</translation>
        </message>
        <message>
            <source>Row {row} of {name} cannot be read.</source>
            <translation>无法读取 {name} 的第 {row} 行。</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8” in your spreadsheet program, and load that.</source>
            <translation>请在电子表格程序中另存为“CSV UTF-8”，然后加载。</translation>
        </message>
        <message>
            <source>{name} is not a text that can be read.</source>
            <translation>{name} 不是可读取的文本。</translation>
        </message>
        <message>
            <source>Download the list again, or save it as .xlsx or .csv and load that.</source>
            <translation>请重新下载该名单，或另存为 .xlsx 或 .csv 后加载。</translation>
        </message>
        <message>
            <source>{name} is damaged: it stops being XML in line {line}.</source>
            <translation>{name} 已损坏：从第 {line} 行起不再是 XML。</translation>
        </message>
        <message>
            <source>{name} is in letters that are not known.</source>
            <translation>{name} 使用了未知的字符编码。</translation>
        </message>
        <message>
            <source>{name} declares XML entities, which no list needs.</source>
            <translation>{name} 声明了 XML 实体，名单不需要实体。</translation>
        </message>
        <message>
            <source>{name} is a web page, not a list.</source>
            <translation>{name} 是网页，不是名单。</translation>
        </message>
        <message>
            <source>{name} holds far more than a list does; it was not read.</source>
            <translation>{name} 的内容远多于一份名单；未予读取。</translation>
        </message>
        <message>
            <source>a PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>a JPEG picture</source>
            <translation>JPEG 图片</translation>
        </message>
        <message>
            <source>a PNG picture</source>
            <translation>PNG 图片</translation>
        </message>
        <message>
            <source>a GIF picture</source>
            <translation>GIF 图片</translation>
        </message>
        <message>
            <source>Choose a list as .xml, .xlsx, .csv or .json.</source>
            <translation>请选择 .xml、.xlsx、.csv 或 .json 格式的名单。</translation>
        </message>
        <message>
            <source>{name} is not a list but {what}.</source>
            <translation>{name} 不是名单，而是{what}。</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>请检查名称和文件夹。</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <translation>{path} 不存在。</translation>
        </message>
        <message>
            <source>Check that you may read it.</source>
            <translation>请检查您是否有权读取。</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>无法读取 {path}：{reason}。</translation>
        </message>
        <message>
            <source>{name} is larger than {n} MB.</source>
            <translation>{name} 大于 {n} MB。</translation>
        </message>
        <message>
            <source>Download the list again.</source>
            <translation>请重新下载该名单。</translation>
        </message>
        <message>
            <source>{name} is empty.</source>
            <translation>{name} 是空的。</translation>
        </message>
        <message>
            <source>{name} begins like a JSON text and is none.</source>
            <translation>{name} 开头像 JSON 文本，但不是。</translation>
        </message>
        <message>
            <source>The clipboard holds far too much.</source>
            <translation>剪贴板内容过多。</translation>
        </message>
        <message>
            <source>Paste the rows in parts.</source>
            <translation>请分批粘贴各行。</translation>
        </message>
        <message>
            <source>The clipboard holds no text.</source>
            <translation>剪贴板中没有文本。</translation>
        </message>
        <message>
            <source>Copy the rows in your spreadsheet program, and paste again.</source>
            <translation>请在电子表格程序中复制各行，然后再粘贴。</translation>
        </message>
        <message>
            <source>may be the smelter {id}; the two were not merged</source>
            <translation>可能是冶炼厂 {id}；两者未合并</translation>
        </message>
        <message>
            <source>may be a source that the audit has without an id; the two were not merged</source>
            <translation>可能是审核中没有识别号的某个来源；两者未合并</translation>
        </message>
        <message>
            <source>neither name nor id; counted as a source of its own</source>
            <translation>既无名称也无识别号；作为单独的来源计入</translation>
        </message>
        <message>
            <source>not a mineral that is known; the row was left out</source>
            <translation>不是已知的矿产；该行已略去</translation>
        </message>
        <message>
            <source>no mineral; the row was left out</source>
            <translation>没有矿产；该行已略去</translation>
        </message>
        <message>
            <source>not a country's name; the row was kept without one</source>
            <translation>不是国家名称；该行保留，不带国家</translation>
        </message>
        <message>
            <source>no country's name in it; the row was kept without origin</source>
            <translation>其中没有国家名称；该行保留，不带原产地</translation>
        </message>
        <message>
            <source>not a word for due diligence; taken as unknown</source>
            <translation>不是表示尽职调查的用语；按未知处理</translation>
        </message>
        <message>
            <source>not a word for a conflict source; taken as not assessed</source>
            <translation>不是表示冲突来源的用语；按未评估处理</translation>
        </message>
        <message>
            <source>{name} names no smelter with an id.</source>
            <translation>{name} 中没有带识别号的冶炼厂。</translation>
        </message>
        <message>
            <source>Name the column “Smelter ID”, and load it again.</source>
            <translation>请将该列命名为“Smelter ID”，然后重新加载。</translation>
        </message>
        <message>
            <source>{name} has no column of smelter ids; what stands at its top is: {seen}.</source>
            <translation>{name} 没有冶炼厂识别号列；其顶部为：{seen}。</translation>
        </message>
        <message>
            <source>Loading was called off.</source>
            <translation>加载已取消。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>没有任何更改。</translation>
        </message>
        <message>
            <source>no smelter id; the row was left out</source>
            <translation>没有冶炼厂识别号；该行已略去</translation>
        </message>
        <message>
            <source>a mineral that is not judged; the row was left out</source>
            <translation>不属于评判范围的矿产；该行已略去</translation>
        </message>
        <message>
            <source>no status; the row was left out</source>
            <translation>没有状态；该行已略去</translation>
        </message>
        <message>
            <source>it unpacks to more than {n} million pixels</source>
            <translation>解压后超过 {n} 百万像素</translation>
        </message>
        <message>
            <source>it cannot be decoded as a picture</source>
            <translation>无法解码为图片</translation>
        </message>
        <message>
            <source>it has {width} × {height} pixels, more than {n} million</source>
            <translation>有 {width} × {height} 像素，超过 {n} 百万</translation>
        </message>
        <message>
            <source>an XML text (lists downloaded as XML are one)</source>
            <translation>XML 文本（以 XML 下载的名单即是）</translation>
        </message>
        <message>
            <source>a JSON text</source>
            <translation>JSON 文本</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet program and save it as .xlsx, then import that.</source>
            <translation>请在电子表格程序中打开并另存为 .xlsx，然后导入。</translation>
        </message>
        <message>
            <source>Ask the sender for the workbook again.</source>
            <translation>请再向发送方索要该工作簿。</translation>
        </message>
        <message>
            <source>Choose a workbook.</source>
            <translation>请选择一个工作簿。</translation>
        </message>
        <message>
            <source>{path} is not a file.</source>
            <translation>{path} 不是文件。</translation>
        </message>
        <message>
            <source>A CMRT or EMRT is smaller; remove pictures and attachments from it.</source>
            <translation>CMRT 或 EMRT 不会这么大；请移除其中的图片和附件。</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>其他内容</translation>
        </message>
        <message>
            <source>Choose a CMRT or EMRT (.xlsx).</source>
            <translation>请选择 CMRT 或 EMRT（.xlsx）。</translation>
        </message>
        <message>
            <source>{name} is not an Excel workbook but {what}.</source>
            <translation>{name} 不是 Excel 工作簿，而是{what}。</translation>
        </message>
        <message>
            <source>{name} is not an .xlsx workbook but an older Office file.</source>
            <translation>{name} 不是 .xlsx 工作簿，而是较旧的 Office 文件。</translation>
        </message>
        <message>
            <source>Take the password off in Excel and save it again.</source>
            <translation>请在 Excel 中取消密码并重新保存。</translation>
        </message>
        <message>
            <source>{name} is protected by a password.</source>
            <translation>{name} 受密码保护。</translation>
        </message>
        <message>
            <source>{name} is an Office file that is not a workbook.</source>
            <translation>{name} 是 Office 文件，但不是工作簿。</translation>
        </message>
        <message>
            <source>{name} is encrypted and damaged.</source>
            <translation>{name} 已加密且已损坏。</translation>
        </message>
        <message>
            <source>{name} is damaged or was cut off.</source>
            <translation>{name} 已损坏或不完整。</translation>
        </message>
        <message>
            <source>{name} holds {n} parts, far more than a workbook has.</source>
            <translation>{name} 含有 {n} 个部件，远多于一个工作簿。</translation>
        </message>
        <message>
            <source>The import was called off.</source>
            <translation>导入已取消。</translation>
        </message>
        <message>
            <source>more than {n} MB</source>
            <translation>超过 {n} MB</translation>
        </message>
        <message>
            <source>more than {n} times its packed size</source>
            <translation>超过其压缩大小的 {n} 倍</translation>
        </message>
        <message>
            <source>{name} has a cell far outside of any CMRT or EMRT.</source>
            <translation>{name} 有一个远在任何 CMRT 或 EMRT 范围之外的单元格。</translation>
        </message>
        <message>
            <source>{name} declares XML entities, which no workbook needs.</source>
            <translation>{name} 声明了 XML 实体，工作簿不需要实体。</translation>
        </message>
        <message>
            <source>{name} is damaged: a part is not as long as it says.</source>
            <translation>{name} 已损坏：某部件与其声明的长度不符。</translation>
        </message>
        <message>
            <source>{name} is damaged: a part cannot be unpacked.</source>
            <translation>{name} 已损坏：某部件无法解压。</translation>
        </message>
        <message>
            <source>{name} is packed in a way that workbooks are not.</source>
            <translation>{name} 的打包方式与工作簿不同。</translation>
        </message>
        <message>
            <source>{name} unpacks to {how}; it was not opened.</source>
            <translation>{name} 解压后{how}；未予打开。</translation>
        </message>
        <message>
            <source>Open it in Excel and save it again as .xlsx.</source>
            <translation>请在 Excel 中打开并重新另存为 .xlsx。</translation>
        </message>
        <message>
            <source>{name} is damaged, or no Excel workbook.</source>
            <translation>{name} 已损坏，或不是 Excel 工作簿。</translation>
        </message>
        <message>
            <source>the system refused</source>
            <translation>系统拒绝</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>无法写入 {path}：{reason}。</translation>
        </message>
        <message>
            <source>another id than column F, which was used: {id}</source>
            <translation>与所采用的 F 列识别号不同：{id}</translation>
        </message>
        <message>
            <source>not an id; the row was counted by its name</source>
            <translation>不是识别号；该行按名称计入</translation>
        </message>
        <message>
            <source>not an id like CID001234; it was kept as it is</source>
            <translation>不是 CID001234 形式的识别号；原样保留</translation>
        </message>
        <message>
            <source>a name beside “not yet identified”; it was not used</source>
            <translation>“尚未识别”旁有名称；未予采用</translation>
        </message>
        <message>
            <source>no id, and the look-up of this workbook has none</source>
            <translation>没有识别号，且该工作簿的查找表中也没有</translation>
        </message>
        <message>
            <source>Import a CMRT 6.x, or an EMRT 1.x or 2.x.</source>
            <translation>请导入 CMRT 6.x，或 EMRT 1.x 或 2.x。</translation>
        </message>
        <message>
            <source>{name} has the sheets of a CMRT, but its title names no template.</source>
            <translation>{name} 具有 CMRT 的工作表，但其标题未注明模板。</translation>
        </message>
        <message>
            <source>{name} is a {kind} that does not say its revision.</source>
            <translation>{name} 是未注明版本的 {kind}。</translation>
        </message>
        <message>
            <source>{name} is a {kind} {revision}, which cannot be imported.</source>
            <translation>{name} 是 {kind} {revision}，无法导入。</translation>
        </message>
        <message>
            <source>{name} is not a CMRT or EMRT; its sheets are: {found}.</source>
            <translation>{name} 不是 CMRT 或 EMRT；其工作表为：{found}。</translation>
        </message>
        <message>
            <source>root cause</source>
            <translation>根本原因</translation>
        </message>
        <message>
            <source>corrective action</source>
            <translation>纠正措施</translation>
        </message>
        <message>
            <source>preventive action</source>
            <translation>预防措施</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>additional action</source>
            <translation>追加行动</translation>
        </message>
        <message>
            <source>how it was verified</source>
            <translation>如何验证</translation>
        </message>
        <message>
            <source>due date</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>plan handed in</source>
            <translation>计划提交日</translation>
        </message>
        <message>
            <source>new date</source>
            <translation>新日期</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Action for {finding}</source>
            <translation>{finding} 的措施</translation>
        </message>
        <message>
            <source>Action for {finding}: {field}</source>
            <translation>{finding} 的措施：{field}</translation>
        </message>
        <message>
            <source>progress</source>
            <translation>进展</translation>
        </message>
        <message>
            <source>Drop an action</source>
            <translation>移除一项措施</translation>
        </message>
        <message>
            <source>Write 1 to 366.</source>
            <translation>请填写 1 至 366。</translation>
        </message>
        <message>
            <source>{days} is no number of days for a plan.</source>
            <translation>{days} 不能作为提交计划的天数。</translation>
        </message>
        <message>
            <source>Days for handing in the plan</source>
            <translation>提交计划的天数</translation>
        </message>
        <message>
            <source>This action is no longer in the plan.</source>
            <translation>该措施已不在计划中。</translation>
        </message>
        <message>
            <source>Undo its removal, or add a new one.</source>
            <translation>请撤销移除，或添加新的措施。</translation>
        </message>
        <message>
            <source>Conformance</source>
            <translation>符合</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>Take back the rating of {ref}</source>
            <translation>撤回 {ref} 的评级</translation>
        </message>
        <message>
            <source>Rate {ref} {rating}</source>
            <translation>将 {ref} 评为{rating}</translation>
        </message>
        <message>
            <source>Observation on {ref}</source>
            <translation>{ref} 的观察记录</translation>
        </message>
        <message>
            <source>Confirm the observation on {ref}</source>
            <translation>确认 {ref} 的观察记录</translation>
        </message>
        <message>
            <source>Responsibility for {ref}</source>
            <translation>{ref} 的责任归属</translation>
        </message>
        <message>
            <source>Reason on {ref}</source>
            <translation>{ref} 的理由</translation>
        </message>
        <message>
            <source>This edition has no related criterion {id}.</source>
            <translation>本版本没有相关准则 {id}。</translation>
        </message>
        <message>
            <source>It knows {known}.</source>
            <translation>已知的有 {known}。</translation>
        </message>
        <message>
            <source>Related criteria of {ref}</source>
            <translation>{ref} 的相关准则</translation>
        </message>
        <message>
            <source>This edition has no element {ref}.</source>
            <translation>本版本没有条目 {ref}。</translation>
        </message>
        <message>
            <source>Its elements are {known}.</source>
            <translation>其条目为 {known}。</translation>
        </message>
        <message>
            <source>Make it, or choose another one.</source>
            <translation>请创建它，或选择另一个。</translation>
        </message>
        <message>
            <source>There is no folder {folder}.</source>
            <translation>没有文件夹 {folder}。</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>请选择其他文件夹。</translation>
        </message>
        <message>
            <source>{folder} cannot be written to.</source>
            <translation>无法写入 {folder}。</translation>
        </message>
        <message>
            <source>Connect the drive, or choose another folder in the settings.</source>
            <translation>请连接驱动器，或在设置中选择其他文件夹。</translation>
        </message>
        <message>
            <source>The backup folder {folder} is not there.</source>
            <translation>备份文件夹 {folder} 不存在。</translation>
        </message>
        <message>
            <source>Make room and allow writing there, or choose another folder in the settings.</source>
            <translation>请在该处腾出空间并允许写入，或在设置中选择其他文件夹。</translation>
        </message>
        <message>
            <source>The backup folder {folder} cannot be written to.</source>
            <translation>无法写入备份文件夹 {folder}。</translation>
        </message>
        <message>
            <source>The work was ended before it was done.</source>
            <translation>工作在完成之前被终止。</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>请重试。</translation>
        </message>
        <message>
            <source>Come back to {ref}</source>
            <translation>标记待回看 {ref}</translation>
        </message>
        <message>
            <source>Done with {ref}</source>
            <translation>{ref} 已回看</translation>
        </message>
        <message>
            <source>Disagreement on coverage</source>
            <translation>对覆盖率情形的异议</translation>
        </message>
        <message>
            <source>Disagreement on conflict without plan</source>
            <translation>对无计划冲突情形的异议</translation>
        </message>
        <message>
            <source>There is no serious condition {condition}.</source>
            <translation>没有严重情形 {condition}。</translation>
        </message>
        <message>
            <source>They are {known}.</source>
            <translation>有 {known}。</translation>
        </message>
        <message>
            <source>The report is not signed yet.</source>
            <translation>报告尚未签名。</translation>
        </message>
        <message>
            <source>Have its auditor issue it first.</source>
            <translation>请先由审核员出具该报告。</translation>
        </message>
        <message>
            <source>It was stopped; nothing was changed.</source>
            <translation>已停止；没有任何更改。</translation>
        </message>
        <message>
            <source>Name the audit that it was made from, or countersign it without one.</source>
            <translation>请指定生成该报告的审核，或不附审核进行会签。</translation>
        </message>
        <message>
            <source>{name} did not issue this report.</source>
            <translation>{name} 未出具过此报告。</translation>
        </message>
        <message>
            <source>Look for the countersigned file; this one is an older copy of it, or was cut back.</source>
            <translation>请查找已会签的文件；此文件是其较早的副本，或已被截短。</translation>
        </message>
        <message>
            <source>{name} records a countersignature of this report already.</source>
            <translation>{name} 已记录此报告的会签。</translation>
        </message>
        <message>
            <source>Ask its auditor for the report as it was issued.</source>
            <translation>请向审核员索取出具时的报告。</translation>
        </message>
        <message>
            <source>The report is not as it was signed: {clauses}.</source>
            <translation>报告与签名时不符：{clauses}。</translation>
        </message>
        <message>
            <source>what was added cannot be read</source>
            <translation>无法读取所添加的内容</translation>
        </message>
        <message>
            <source>Nothing was changed. Report this fault.</source>
            <translation>未作任何更改。请报告此错误。</translation>
        </message>
        <message>
            <source>The new file did not verify: {clauses}.</source>
            <translation>新文件未通过验证：{clauses}。</translation>
        </message>
        <message>
            <source>Record the countersignature of {name}</source>
            <translation>记录 {name} 的会签</translation>
        </message>
        <message>
            <source>There is no assessor of the kind {word}.</source>
            <translation>没有 {word} 这一类评估者。</translation>
        </message>
        <message>
            <source>Choose a name ending in .json.</source>
            <translation>请选择以 .json 结尾的名称。</translation>
        </message>
        <message>
            <source>{name} is of no format that is known.</source>
            <translation>{name} 不是已知的格式。</translation>
        </message>
        <message>
            <source>Choose .json, or .jwt for a signed one.</source>
            <translation>请选择 .json；已签署的请选 .jwt。</translation>
        </message>
        <message>
            <source>A credential is signed as .jwt and unsigned as .json.</source>
            <translation>已签署的凭证为 .jwt，未签署的为 .json。</translation>
        </message>
        <message>
            <source>Give an identity to sign with and a name ending in .jwt, or neither.</source>
            <translation>请给出签署用的身份和以 .jwt 结尾的名称，或两者都不给。</translation>
        </message>
        <message>
            <source>Sign and issue the report first; the credential says what it says.</source>
            <translation>请先签署并签发报告；凭证的内容以报告为准。</translation>
        </message>
        <message>
            <source>{name} has not been signed off: no report was issued from it.</source>
            <translation>{name} 尚未签核：未从中签发任何报告。</translation>
        </message>
        <message>
            <source>Issue a new report, which names the one it replaces; then make the credential.</source>
            <translation>请签发新报告（其中注明所替代的报告），然后制作凭证。</translation>
        </message>
        <message>
            <source>{name} was changed after its report was issued, first by “{what}”.</source>
            <translation>{name} 在签发报告后有更改，最早的是“{what}”。</translation>
        </message>
        <message>
            <source>Nothing was written. Report this fault.</source>
            <translation>未写入任何内容。请报告此故障。</translation>
        </message>
        <message>
            <source>The signed credential did not verify: {reason}.</source>
            <translation>已签署的凭证未通过验证：{reason}。</translation>
        </message>
        <message>
            <source>It carries no signature: anybody may have written it.</source>
            <translation>它没有签名：任何人都可能写出它。</translation>
        </message>
        <message>
            <source>Check the credential again; the file may have changed meanwhile.</source>
            <translation>请再次检查该凭证；文件可能已在此期间改变。</translation>
        </message>
        <message>
            <source>{name} carries no certificate with this fingerprint.</source>
            <translation>{name} 中没有此指纹的证书。</translation>
        </message>
        <message>
            <source>It is about no report that this audit issued.</source>
            <translation>它所涉的报告并非由本审核签发。</translation>
        </message>
        <message>
            <source>The credential is intact, but the audit beside it is no proof: {finding}</source>
            <translation>凭证完好，但旁边的审核不能作为证明：{finding}</translation>
        </message>
        <message>
            <source>{path} could not be made: {reason}.</source>
            <translation>无法创建 {path}：{reason}。</translation>
        </message>
        <message>
            <source>Its file is not in this audit; it has the SHA-256 {digest}.</source>
            <translation>其文件不在本审核中；其 SHA-256 为 {digest}。</translation>
        </message>
        <message>
            <source>Take the folder that was written with the document.</source>
            <translation>请连同文档一起写出的文件夹一并取用。</translation>
        </message>
        <message>
            <source>{path} is not the file that the document names: its SHA-256 differs.</source>
            <translation>{path} 不是文档所指的文件：其 SHA-256 不同。</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>请检查名称。</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>无法读取 {path}：{reason}。</translation>
        </message>
        <message>
            <source>{path}: criterion: {what}</source>
            <translation>{path}：准则：{what}</translation>
        </message>
        <message>
            <source>Attach the evidence of {name}</source>
            <translation>附上 {name} 的证据</translation>
        </message>
        <message>
            <source>Choose .json, .csv or .xlsx.</source>
            <translation>请选择 .json、.csv 或 .xlsx。</translation>
        </message>
        <message>
            <source>Facility details</source>
            <translation>工厂信息</translation>
        </message>
        <message>
            <source>Audit details</source>
            <translation>审核信息</translation>
        </message>
        <message>
            <source>Attach {name}</source>
            <translation>附上 {name}</translation>
        </message>
        <message>
            <source>Attach {n} files</source>
            <translation>附上 {n} 个文件</translation>
        </message>
        <message>
            <source>Attach it again.</source>
            <translation>请重新附上。</translation>
        </message>
        <message>
            <source>{name} changed while it was read.</source>
            <translation>{name} 在读取时发生了变化。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>Nothing was attached.</source>
            <translation>未附上任何文件。</translation>
        </message>
        <message>
            <source>An interview is added with its own code.</source>
            <translation>访谈须以自己的代码添加。</translation>
        </message>
        <message>
            <source>Use “New interview”.</source>
            <translation>请使用“新建访谈”。</translation>
        </message>
        <message>
            <source>Add {name}</source>
            <translation>添加 {name}</translation>
        </message>
        <message>
            <source>Kind of {code}</source>
            <translation>{code} 的类型</translation>
        </message>
        <message>
            <source>Title of {code}</source>
            <translation>{code} 的标题</translation>
        </message>
        <message>
            <source>What {code} shows</source>
            <translation>{code} 所证明的内容</translation>
        </message>
        <message>
            <source>How {code} was obtained</source>
            <translation>{code} 的取得方式</translation>
        </message>
        <message>
            <source>Where {code} was obtained</source>
            <translation>{code} 的取得地点</translation>
        </message>
        <message>
            <source>Who obtained {code}</source>
            <translation>{code} 由谁取得</translation>
        </message>
        <message>
            <source>When {code} was obtained</source>
            <translation>{code} 的取得时间</translation>
        </message>
        <message>
            <source>Remove {codes}</source>
            <translation>移除 {codes}</translation>
        </message>
        <message>
            <source>Link {codes} to {place}</source>
            <translation>将 {codes} 关联到{place}</translation>
        </message>
        <message>
            <source>Unlink {codes} from {place}</source>
            <translation>取消 {codes} 与{place}的关联</translation>
        </message>
        <message>
            <source>Undo brings back what was removed.</source>
            <translation>撤销可恢复已移除的内容。</translation>
        </message>
        <message>
            <source>{code} is no longer here.</source>
            <translation>{code} 已不在此处。</translation>
        </message>
        <message>
            <source>What this is to be linked to is gone.</source>
            <translation>要关联的对象已不存在。</translation>
        </message>
        <message>
            <source>Undo, or choose another place.</source>
            <translation>请撤销，或选择其他位置。</translation>
        </message>
        <message>
            <source>the action for {finding}</source>
            <translation>{finding} 的措施</translation>
        </message>
        <message>
            <source>It was seen and not retained.</source>
            <translation>仅查看，未留存。</translation>
        </message>
        <message>
            <source>{code} has no file here.</source>
            <translation>{code} 在此没有文件。</translation>
        </message>
        <message>
            <source>{folder} is full of copies.</source>
            <translation>{folder} 中的副本已满。</translation>
        </message>
        <message>
            <source>This entry records what happened outside the file.</source>
            <translation>该条日志记录的是文件之外发生的事。</translation>
        </message>
        <message>
            <source>It cannot be taken back.</source>
            <translation>无法撤回。</translation>
        </message>
        <message>
            <source>Take back “{step}”</source>
            <translation>撤回“{step}”</translation>
        </message>
        <message>
            <source>Choose a name ending in .p12.</source>
            <translation>请选择以 .p12 结尾的名称。</translation>
        </message>
        <message>
            <source>{name} is the name its certificate would get.</source>
            <translation>{name} 是其证书将使用的名称。</translation>
        </message>
        <message>
            <source>The sources changed since the preview.</source>
            <translation>预览之后来源发生了变化。</translation>
        </message>
        <message>
            <source>Preview the import again.</source>
            <translation>请重新预览导入。</translation>
        </message>
        <message>
            <source>Import {names}</source>
            <translation>导入 {names}</translation>
        </message>
        <message>
            <source>Add interview {code}</source>
            <translation>添加访谈 {code}</translation>
        </message>
        <message>
            <source>Particulars of {code}</source>
            <translation>{code} 的基本信息</translation>
        </message>
        <message>
            <source>Notes of {code}</source>
            <translation>{code} 的笔记</translation>
        </message>
        <message>
            <source>One person alone fits this: whoever reads it knows who was asked.</source>
            <translation>只有一个人符合此描述：任何读到的人都会知道访谈了谁。</translation>
        </message>
        <message>
            <source>Only {n} persons fit this: with the role told, one of them may be recognised. Name a larger group, or leave the role out.</source>
            <translation>只有 {n} 人符合此描述：写明角色后其中的人可能被认出。请描述更大的群体，或不写角色。</translation>
        </message>
        <message>
            <source>Choose an interview.</source>
            <translation>请选择一次访谈。</translation>
        </message>
        <message>
            <source>{code} is no interview.</source>
            <translation>{code} 不是访谈。</translation>
        </message>
        <message>
            <source>Check the name, or choose another identity.</source>
            <translation>请检查名称，或选择其他身份。</translation>
        </message>
        <message>
            <source>The identity {path} could not be read: {reason}.</source>
            <translation>无法读取身份 {path}：{reason}。</translation>
        </message>
        <message>
            <source>Nothing was issued. Preview it again with this identity, then sign.</source>
            <translation>未签发任何内容。请用此身份重新预览，然后签署。</translation>
        </message>
        <message>
            <source>The report was laid out for another certificate of {name}.</source>
            <translation>报告是为 {name} 的另一份证书排版的。</translation>
        </message>
        <message>
            <source>Nothing was issued. Preview it again, then sign what you see.</source>
            <translation>未签发任何内容。请重新预览，然后签署您所看到的内容。</translation>
        </message>
        <message>
            <source>{name} was changed since the report was laid out.</source>
            <translation>报告排版之后 {name} 已被更改。</translation>
        </message>
        <message>
            <source>Issue {name}</source>
            <translation>签发 {name}</translation>
        </message>
        <message>
            <source>Only the findings report with nothing withheld can be signed.</source>
            <translation>只有未隐去任何内容的发现项报告才能签署。</translation>
        </message>
        <message>
            <source>Sign that one, and hand the other document out without a signature.</source>
            <translation>请签署该报告，其他文件不签名即可分发。</translation>
        </message>
        <message>
            <source>Open it for writing to issue a report.</source>
            <translation>要签发报告，请以可写方式打开。</translation>
        </message>
        <message>
            <source>{name} is open read-only.</source>
            <translation>{name} 以只读方式打开。</translation>
        </message>
        <message>
            <source>Nothing was issued. Open a backup, or ask who changed the file.</source>
            <translation>未签发任何报告。请打开备份，或查问谁更改了文件。</translation>
        </message>
        <message>
            <source>{name} is not what its journal says: {finding}</source>
            <translation>{name} 与其日志所述不符：{finding}</translation>
        </message>
        <message>
            <source>Nothing was issued. Report this fault.</source>
            <translation>未签发任何报告。请报告此故障。</translation>
        </message>
        <message>
            <source>The signed report did not verify: {reason}.</source>
            <translation>已签署的报告未通过验证：{reason}。</translation>
        </message>
        <message>
            <source>The time-stamp of entry {n} {fault}.</source>
            <translation>第 {n} 条的时间戳{fault}。</translation>
        </message>
        <message>
            <source>cannot be read ({fault})</source>
            <translation>无法读取（{fault}）</translation>
        </message>
        <message>
            <source>is over another journal</source>
            <translation>是另一份日志的</translation>
        </message>
        <message>
            <source>was recorded with another time or authority</source>
            <translation>记录的时间或机构与其不符</translation>
        </message>
        <message>
            <source>The list has no name.</source>
            <translation>该名单没有名称。</translation>
        </message>
        <message>
            <source>Say who publishes it and what it lists.</source>
            <translation>请写明由谁发布、列出什么。</translation>
        </message>
        <message>
            <source>Load the list {name} of {day}</source>
            <translation>加载{day}的名单 {name}</translation>
        </message>
        <message>
            <source>This list is no longer loaded.</source>
            <translation>该名单已不再加载。</translation>
        </message>
        <message>
            <source>Look at the loaded lists again.</source>
            <translation>请重新查看已加载的名单。</translation>
        </message>
        <message>
            <source>Remove the list {name}</source>
            <translation>移除名单 {name}</translation>
        </message>
        <message>
            <source>Choose another version, or remove the one that is loaded first.</source>
            <translation>请选择其他版本，或先移除已加载的版本。</translation>
        </message>
        <message>
            <source>{file} is loaded already, as {name}.</source>
            <translation>{file} 已作为 {name} 加载。</translation>
        </message>
        <message>
            <source>This list says no status.</source>
            <translation>该名单没有写明状态。</translation>
        </message>
        <message>
            <source>Say which status those have that it names.</source>
            <translation>请写明它所列对象的状态。</translation>
        </message>
        <message>
            <source>Choose another name, or add --force to replace it.</source>
            <translation>请选择其他名称，或加上 --force 以替换。</translation>
        </message>
        <message>
            <source>{path} is already there.</source>
            <translation>{path} 已存在。</translation>
        </message>
        <message>
            <source>Choose another folder or make room, then try again.</source>
            <translation>请选择其他文件夹或腾出空间，然后重试。</translation>
        </message>
        <message>
            <source>Paste the rows again.</source>
            <translation>请重新粘贴各行。</translation>
        </message>
        <message>
            <source>Paste {n} sources</source>
            <translation>粘贴 {n} 个来源</translation>
        </message>
        <message>
            <source>Nothing was attached. Choose the others alone.</source>
            <translation>未附上任何文件。请只选择其余文件。</translation>
        </message>
        <message>
            <source>{n} files cannot be attached: {faults}</source>
            <translation>{n} 个文件无法附上：{faults}</translation>
        </message>
        <message>
            <source>Choose the files in it.</source>
            <translation>请选择其中的文件。</translation>
        </message>
        <message>
            <source>{name} is a folder.</source>
            <translation>{name} 是文件夹。</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <translation>请选择文件。</translation>
        </message>
        <message>
            <source>{name} is no file.</source>
            <translation>{name} 不是文件。</translation>
        </message>
        <message>
            <source>Look whether it was copied whole.</source>
            <translation>请查看它是否已完整复制。</translation>
        </message>
        <message>
            <source>Attach the part that shows it, or note it as seen and not retained.</source>
            <translation>请附上能证明的部分，或记为已查看未留存。</translation>
        </message>
        <message>
            <source>Check that it is there.</source>
            <translation>请检查它是否存在。</translation>
        </message>
        <message>
            <source>{name} could not be read: {reason}.</source>
            <translation>无法读取 {name}：{reason}。</translation>
        </message>
        <message>
            <source>this kind of picture cannot be read here</source>
            <translation>此类图片无法在此读取</translation>
        </message>
        <message>
            <source>{name} is kept as a file, and no copy that can be shared was made: {reason}. Exports name it and leave the file out.</source>
            <translation>{name} 作为文件保存，未能制作可共享的副本：{reason}。导出时列出其名称而不包含文件。</translation>
        </message>
        <message>
            <source>Choose a PDF.</source>
            <translation>请选择一个 PDF。</translation>
        </message>
        <message>
            <source>No report is written in “{language}”.</source>
            <translation>没有以“{language}”编写的报告。</translation>
        </message>
        <message>
            <source>Choose one of these: {languages}.</source>
            <translation>请选择其中之一：{languages}。</translation>
        </message>
        <message>
            <source>Response to {finding}</source>
            <translation>对 {finding} 的回应</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>请选择另一个。</translation>
        </message>
        <message>
            <source>{folder} cannot be used as a folder.</source>
            <translation>{folder} 不能用作文件夹。</translation>
        </message>
        <message>
            <source>Choose a new or an empty folder.</source>
            <translation>请选择新的或空的文件夹。</translation>
        </message>
        <message>
            <source>{folder} is not empty.</source>
            <translation>{folder} 不是空的。</translation>
        </message>
        <message>
            <source>Sign-off is blocked: {first}</source>
            <translation>签核受阻：{first}</translation>
        </message>
        <message>
            <source>Sign-off is blocked: {first} and {n} more</source>
            <translation>签核受阻：{first}，另有 {n} 项</translation>
        </message>
        <message>
            <source>Answer these, then sign again.</source>
            <translation>请先回答这些，然后再签署。</translation>
        </message>
        <message>
            <source>documented</source>
            <translation>有记录</translation>
        </message>
        <message>
            <source>not documented</source>
            <translation>无记录</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>suspected</source>
            <translation>疑似</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>未评估</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Add {source}</source>
            <translation>添加{source}</translation>
        </message>
        <message>
            <source>Edit {source}</source>
            <translation>编辑{source}</translation>
        </message>
        <message>
            <source>Mark {source} {answer}</source>
            <translation>将{source}标记为{answer}</translation>
        </message>
        <message>
            <source>Verify {source}</source>
            <translation>核实{source}</translation>
        </message>
        <message>
            <source>Set conflict of {source} to {answer}</source>
            <translation>将{source}的冲突设为{answer}</translation>
        </message>
        <message>
            <source>Set the reference of {source}</source>
            <translation>设置{source}的记录出处</translation>
        </message>
        <message>
            <source>Flag {source} as CAHRA</source>
            <translation>将{source}标记为 CAHRA</translation>
        </message>
        <message>
            <source>Take the CAHRA flag off {source}</source>
            <translation>取消{source}的 CAHRA 标记</translation>
        </message>
        <message>
            <source>Remove {source}</source>
            <translation>移除{source}</translation>
        </message>
        <message>
            <source>{n} sources</source>
            <translation>{n} 个来源</translation>
        </message>
        <message>
            <source>a {mineral} source</source>
            <translation>一个{mineral}来源</translation>
        </message>
        <message>
            <source>Edit the listed source instead.</source>
            <translation>请改为编辑已列出的来源。</translation>
        </message>
        <message>
            <source>{source} is already listed for {mineral}.</source>
            <translation>{source}已作为{mineral}的来源列出。</translation>
        </message>
        <message>
            <source>Try another server; nothing was changed.</source>
            <translation>请尝试其他服务器；未作任何更改。</translation>
        </message>
        <message>
            <source>The time-stamp that the server gave {fault}.</source>
            <translation>服务器给出的时间戳{fault}。</translation>
        </message>
        <message>
            <source>Record the time-stamp of entry {n}</source>
            <translation>记录第 {n} 条的时间戳</translation>
        </message>
        <message>
            <source>it is no picture</source>
            <translation>它不是图片</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG, and try again.</source>
            <translation>请另存为 PNG 或 JPEG，然后重试。</translation>
        </message>
        <message>
            <source>The logo {name} cannot be used: {reason}.</source>
            <translation>徽标 {name} 无法使用：{reason}。</translation>
        </message>
        <message>
            <source>Choose a smaller file.</source>
            <translation>请选择较小的文件。</translation>
        </message>
        <message>
            <source>{name} is larger than {n} KB.</source>
            <translation>{name} 大于 {n} KB。</translation>
        </message>
        <message>
            <source>Translation for {finding}</source>
            <translation>{finding} 的译文</translation>
        </message>
        <message>
            <source>What was translated is there no more.</source>
            <translation>所译的内容已不存在。</translation>
        </message>
        <message>
            <source>Look at the finding again.</source>
            <translation>请重新查看该发现项。</translation>
        </message>
        <message>
            <source>Choose a file with one, so that its fingerprint can be compared.</source>
            <translation>请选择只含一份证书的文件，以便核对其指纹。</translation>
        </message>
        <message>
            <source>{name} holds {n} certificates.</source>
            <translation>{name} 含有 {n} 份证书。</translation>
        </message>
        <message>
            <source>Check the report again; the file may have changed meanwhile.</source>
            <translation>请重新核验报告；文件可能在此期间已改变。</translation>
        </message>
        <message>
            <source>Ask the authority for its certificate, and trust that.</source>
            <translation>请向该机构索取其证书，并信任该证书。</translation>
        </message>
        <message>
            <source>It is trusted until the file is gone. Remove it by hand, or try again.</source>
            <translation>文件存在期间仍受信任。请手动删除，或重试。</translation>
        </message>
        <message>
            <source>{path} could not be removed: {reason}.</source>
            <translation>无法删除 {path}：{reason}。</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>抽样</translation>
        </message>
        <message>
            <source>Remove a sample</source>
            <translation>移除一个样本</translation>
        </message>
        <message>
            <source>Install the program again.</source>
            <translation>请重新安装程序。</translation>
        </message>
        <message>
            <source>The report's font {font} is missing.</source>
            <translation>缺少报告所用的字体 {font}。</translation>
        </message>
        <message>
            <source>Make room on the disk, then make the report again.</source>
            <translation>请在磁盘上腾出空间，然后重新生成报告。</translation>
        </message>
        <message>
            <source>The photo {id} could not be put into the report: {reason}.</source>
            <translation>照片 {id} 无法放入报告：{reason}。</translation>
        </message>
        <message>
            <source>A page takes too long to draw.</source>
            <translation>有一页绘制时间过长。</translation>
        </message>
        <message>
            <source>Look at it in another program.</source>
            <translation>请用其他程序查看。</translation>
        </message>
        <message>
            <source>The PDF has no pages.</source>
            <translation>该 PDF 没有页面。</translation>
        </message>
        <message>
            <source>Ask whoever made it to send it again.</source>
            <translation>请制作者重新发送。</translation>
        </message>
        <message>
            <source>The PDF has {n} pages; up to {most} are shown.</source>
            <translation>该 PDF 有 {n} 页；最多显示 {most} 页。</translation>
        </message>
        <message>
            <source>The PDF is closed.</source>
            <translation>该 PDF 已关闭。</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <translation>请重新打开。</translation>
        </message>
        <message>
            <source>The PDF is larger than {n} MB.</source>
            <translation>该 PDF 大于 {n} MB。</translation>
        </message>
        <message>
            <source>The PDF is protected by a password.</source>
            <translation>该 PDF 受密码保护。</translation>
        </message>
        <message>
            <source>A report is not: ask for the report as it was issued.</source>
            <translation>报告不会受密码保护：请索取签发时的报告。</translation>
        </message>
        <message>
            <source>Ask for the file again.</source>
            <translation>请重新索取文件。</translation>
        </message>
        <message>
            <source>Page {n} of the PDF cannot be read.</source>
            <translation>无法读取该 PDF 的第 {n} 页。</translation>
        </message>
        <message>
            <source>The file is no PDF, or it is damaged.</source>
            <translation>该文件不是 PDF，或已损坏。</translation>
        </message>
        <message>
            <source>Look whether it was copied whole, or ask for it again.</source>
            <translation>请检查是否完整复制，或重新索取。</translation>
        </message>
        <message>
            <source>The report cannot show {character} at {at}.</source>
            <translation>报告无法显示 {at} 处的 {character}。</translation>
        </message>
        <message>
            <source>The report cannot show {character} at {at} (and {n} more places).</source>
            <translation>报告无法显示 {at} 处的 {character}（另有 {n} 处）。</translation>
        </message>
        <message>
            <source>Scripts from right to left cannot be printed yet: write it in Latin letters, then try again.</source>
            <translation>尚不能打印从右向左书写的文字：请用拉丁字母书写，然后重试。</translation>
        </message>
        <message>
            <source>Pictures and signs of this kind cannot be printed: say it in words, then try again.</source>
            <translation>此类图形和符号无法打印：请用文字说明，然后重试。</translation>
        </message>
        <message>
            <source>The report can show Latin, Cyrillic, Greek, Thai, Chinese, Japanese and Korean: write it in one of these, then try again.</source>
            <translation>报告可以显示拉丁文、西里尔文、希腊文、泰文、中文、日文和韩文：请用其中一种书写，然后重试。</translation>
        </message>
        <message>
            <source>it carries no audit anchor</source>
            <translation>它没有审核锚记</translation>
        </message>
        <message>
            <source>it carries more than one audit anchor</source>
            <translation>它有不止一个审核锚记</translation>
        </message>
        <message>
            <source>its list of attachments is nested too deeply</source>
            <translation>其附件列表嵌套过深</translation>
        </message>
        <message>
            <source>its audit anchor is too long</source>
            <translation>其审核锚记过长</translation>
        </message>
        <message>
            <source>its audit anchor is not JSON</source>
            <translation>其审核锚记不是 JSON</translation>
        </message>
        <message>
            <source>its audit anchor is not of the format {format}</source>
            <translation>其审核锚记不是 {format} 格式</translation>
        </message>
        <message>
            <source>its audit anchor has no {key}</source>
            <translation>其审核锚记没有 {key}</translation>
        </message>
        <message>
            <source>its audit anchor's {key} is no SHA-256</source>
            <translation>其审核锚记的 {key} 不是 SHA-256</translation>
        </message>
        <message>
            <source>its audit anchor has no sequence</source>
            <translation>其审核锚记没有序号</translation>
        </message>
        <message>
            <source>What is given as a trusted certificate is none.</source>
            <translation>作为受信任证书提供的不是证书。</translation>
        </message>
        <message>
            <source>Give the signer's certificate as a .pem, .cer or .crt file.</source>
            <translation>请提供签署人的证书（.pem、.cer 或 .crt 文件）。</translation>
        </message>
        <message>
            <source>is not made for time-stamps</source>
            <translation>不适用于时间戳</translation>
        </message>
        <message>
            <source>is not valid before {day}</source>
            <translation>在{day}之前无效</translation>
        </message>
        <message>
            <source>expired on {day}</source>
            <translation>已于{day}到期</translation>
        </message>
        <message>
            <source>has a key that is not suitable (RSA of 2048 bits or more, or a NIST curve, is)</source>
            <translation>密钥不合适（须为 2048 位或以上的 RSA，或 NIST 曲线）</translation>
        </message>
        <message>
            <source>was itself signed with {digest}, which is too weak</source>
            <translation>本身以 {digest} 签署，强度不足</translation>
        </message>
        <message>
            <source>is not made for signing (its key usage has neither digital signature nor non-repudiation)</source>
            <translation>不是用于签名的（其密钥用途既无数字签名也无不可否认性）</translation>
        </message>
        <message>
            <source>is not made for signing documents (its extended key usage names other purposes only)</source>
            <translation>不是用于签署文档的（其扩展密钥用途只列其他用途）</translation>
        </message>
        <message>
            <source>its byte range does not have four numbers</source>
            <translation>其字节范围没有四个数字</translation>
        </message>
        <message>
            <source>its byte range does not cover the file from its beginning</source>
            <translation>其字节范围未从文件开头起覆盖</translation>
        </message>
        <message>
            <source>its byte range leaves out more than the signature</source>
            <translation>其字节范围略去的不只是签名</translation>
        </message>
        <message>
            <source>the place of the signature holds other characters than its digits</source>
            <translation>签名的位置含有其数字以外的字符</translation>
        </message>
        <message>
            <source>the signature does not stand where its byte range says</source>
            <translation>签名不在其字节范围所述的位置</translation>
        </message>
        <message>
            <source>bytes were put behind the signature, where only zeros may stand</source>
            <translation>签名之后加入了字节，该处只能为零</translation>
        </message>
        <message>
            <source>the signature's container differs from what was signed</source>
            <translation>签名的容器与所签内容不同</translation>
        </message>
        <message>
            <source>the signature does not name its certificate</source>
            <translation>签名未注明其证书</translation>
        </message>
        <message>
            <source>it cannot be read as a signed credential ({fault})</source>
            <translation>无法作为已签署的凭证读取（{fault}）</translation>
        </message>
        <message>
            <source>It carries no certificate of its signer, and nothing is fetched to find one.</source>
            <translation>它不含签署人的证书，也不会联网去查找。</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>它太大</translation>
        </message>
        <message>
            <source>it is no token of three parts</source>
            <translation>它不是由三部分组成的令牌</translation>
        </message>
        <message>
            <source>it is no credential of the kind {kind}</source>
            <translation>它不是 {kind} 类的凭证</translation>
        </message>
        <message>
            <source>what it covers was changed afterwards</source>
            <translation>其覆盖的内容后来被更改</translation>
        </message>
        <message>
            <source>its issuer is not whoever signed it</source>
            <translation>其签发者不是签署它的人</translation>
        </message>
        <message>
            <source>{name} (fingerprint {digits})</source>
            <translation>{name}（指纹 {digits}）</translation>
        </message>
        <message>
            <source>the certificate of {whose} {why}, and no time-stamp proves when it was signed</source>
            <translation>{whose}的证书{why}，且没有时间戳证明何时签署</translation>
        </message>
        <message>
            <source>the certificate of {whose} did not hold at the time that the signature claims</source>
            <translation>{whose}的证书在签名所称的时间无效</translation>
        </message>
        <message>
            <source>its signer {whose} is unknown</source>
            <translation>其签署人{whose}未知</translation>
        </message>
        <message>
            <source>whether {whose} may sign for its issuer is not to be told from it</source>
            <translation>仅凭它无法判断{whose}是否可代其签发者签署</translation>
        </message>
        <message>
            <source>its certificates are none</source>
            <translation>其中的证书并非证书</translation>
        </message>
        <message>
            <source>a part of it is no JSON object</source>
            <translation>其某一部分不是 JSON 对象</translation>
        </message>
        <message>
            <source>Choose an identity with an RSA key, or one on a NIST curve.</source>
            <translation>请选择使用 RSA 密钥或 NIST 曲线密钥的身份。</translation>
        </message>
        <message>
            <source>The key of {name} is of no kind that signs credentials.</source>
            <translation>{name} 的密钥不属于可签署凭证的类型。</translation>
        </message>
        <message>
            <source>is not in the form in which it was kept</source>
            <translation>不是当初保存的形式</translation>
        </message>
        <message>
            <source>was made for something else</source>
            <translation>是为别的内容而做的</translation>
        </message>
        <message>
            <source>An identity needs a passphrase.</source>
            <translation>身份需要口令。</translation>
        </message>
        <message>
            <source>Choose one that nobody can guess.</source>
            <translation>请选择无人能猜到的口令。</translation>
        </message>
        <message>
            <source>An identity needs the name of whoever signs, of 64 characters at most.</source>
            <translation>身份需要签署人的姓名，最多 64 个字符。</translation>
        </message>
        <message>
            <source>Give the name.</source>
            <translation>请提供姓名。</translation>
        </message>
        <message>
            <source>private key</source>
            <translation>私钥</translation>
        </message>
        <message>
            <source>certificate of its key</source>
            <translation>密钥的证书</translation>
        </message>
        <message>
            <source>Export it again together with its key and certificate.</source>
            <translation>请连同其密钥和证书重新导出。</translation>
        </message>
        <message>
            <source>The identity holds no {missing}.</source>
            <translation>该身份没有{missing}。</translation>
        </message>
        <message>
            <source>The passphrase does not open this identity.</source>
            <translation>口令无法打开该身份。</translation>
        </message>
        <message>
            <source>Check it, and try again.</source>
            <translation>请检查后重试。</translation>
        </message>
        <message>
            <source>The file is not an identity (PKCS#12).</source>
            <translation>该文件不是身份（PKCS#12）。</translation>
        </message>
        <message>
            <source>Choose a .p12 or .pfx file with a key and certificate.</source>
            <translation>请选择含有密钥和证书的 .p12 或 .pfx 文件。</translation>
        </message>
        <message>
            <source>The identity's key does not belong to its certificate.</source>
            <translation>该身份的密钥不属于其证书。</translation>
        </message>
        <message>
            <source>Export it again from where it was made.</source>
            <translation>请从其制作之处重新导出。</translation>
        </message>
        <message>
            <source>Choose another identity, or make a new one.</source>
            <translation>请选择其他身份，或新建一个。</translation>
        </message>
        <message>
            <source>The certificate of {name} {why}.</source>
            <translation>{name} 的证书{why}。</translation>
        </message>
        <message>
            <source>its validation data hold something that they never hold</source>
            <translation>其验证数据中有不该有的内容</translation>
        </message>
        <message>
            <source>its validation data hold the same twice</source>
            <translation>其验证数据中有重复的内容</translation>
        </message>
        <message>
            <source>its validation data cannot be read</source>
            <translation>其验证数据无法读取</translation>
        </message>
        <message>
            <source>its validation data are covered by no time-stamp</source>
            <translation>其验证数据没有时间戳覆盖</translation>
        </message>
        <message>
            <source>its validation data hold something that none of its signatures needs</source>
            <translation>其验证数据中有任何签名都不需要的内容</translation>
        </message>
        <message>
            <source>Render it again, and sign that.</source>
            <translation>请重新生成，然后签署。</translation>
        </message>
        <message>
            <source>The report cannot be signed: {fault}</source>
            <translation>无法签署报告：{fault}</translation>
        </message>
        <message>
            <source>Ask for the report as it was issued, and countersign that.</source>
            <translation>请索取出具时的报告，再对其会签。</translation>
        </message>
        <message>
            <source>The report cannot be countersigned: {fault}</source>
            <translation>无法会签报告：{fault}</translation>
        </message>
        <message>
            <source>The report is not signed yet, so it cannot be countersigned.</source>
            <translation>报告尚未签名，因此无法会签。</translation>
        </message>
        <message>
            <source>The report is countersigned already.</source>
            <translation>报告已经会签。</translation>
        </message>
        <message>
            <source>Nothing more is to be done.</source>
            <translation>无需再做任何操作。</translation>
        </message>
        <message>
            <source>The report was issued as final, which leaves no place for a countersignature.</source>
            <translation>报告已作为最终版出具，不再留有会签的位置。</translation>
        </message>
        <message>
            <source>Ask its auditor to issue it again, and not as final.</source>
            <translation>请审核员重新出具，且不作为最终版。</translation>
        </message>
        <message>
            <source>The report has no signature field “{field}”.</source>
            <translation>报告没有签名域“{field}”。</translation>
        </message>
        <message>
            <source>The report is signed already.</source>
            <translation>报告已经签署。</translation>
        </message>
        <message>
            <source>Render it as a report for signing, not as a draft.</source>
            <translation>请作为供签署的报告生成，而不是草稿。</translation>
        </message>
        <message>
            <source>Give one such as https://tsa.example/tsr.</source>
            <translation>请提供诸如 https://tsa.example/tsr 的地址。</translation>
        </message>
        <message>
            <source>“{url}” is no address of a time-stamp server.</source>
            <translation>“{url}”不是时间戳服务器的地址。</translation>
        </message>
        <message>
            <source>Ask for the report as it was issued.</source>
            <translation>请索取出具时的报告。</translation>
        </message>
        <message>
            <source>The report cannot be time-stamped: {fault}</source>
            <translation>无法为报告加盖时间戳：{fault}</translation>
        </message>
        <message>
            <source>Check the address and the connection, or try another server; nothing was changed.</source>
            <translation>请检查地址和连接，或换用其他服务器；未作任何更改。</translation>
        </message>
        <message>
            <source>The time-stamp server gave no time-stamp: {fault}</source>
            <translation>时间戳服务器未提供时间戳：{fault}</translation>
        </message>
        <message>
            <source>it was updated by something other than a signature</source>
            <translation>它被签名以外的内容更新</translation>
        </message>
        <message>
            <source>Not as it was signed: {clauses}.</source>
            <translation>与签署时不同：{clauses}。</translation>
        </message>
        <message>
            <source>It carries no signature, and only its audit could tell more.</source>
            <translation>它没有签名，只有其审核文件才能说明更多。</translation>
        </message>
        <message>
            <source>Intact since it was signed, but {clauses}.</source>
            <translation>自签署以来完好，但{clauses}。</translation>
        </message>
        <message>
            <source>{verdict} A time-stamp of {authority} proves that it was there at {time}.</source>
            <translation>{verdict} {authority} 的时间戳证明其在 {time} 已存在。</translation>
        </message>
        <message>
            <source>{verdict} {note}</source>
            <translation>{verdict}{note}</translation>
        </message>
        <message>
            <source>Signed by {name} and {other}, and unchanged since.</source>
            <translation>由 {name} 和 {other} 签署，此后未更改。</translation>
        </message>
        <message>
            <source>Signed by {name}, and unchanged since.</source>
            <translation>由 {name} 签署，此后未更改。</translation>
        </message>
        <message>
            <source>Not a report that this audit issued, and not as it was signed: {clauses}.</source>
            <translation>不是本审核签发的报告，也与签署时不同：{clauses}。</translation>
        </message>
        <message>
            <source>Signed, but not a report that this audit issued.</source>
            <translation>已签署，但不是本审核签发的报告。</translation>
        </message>
        <message>
            <source>It carries no signature, but this audit issued its report signed: the file was cut back, its signatures were removed, or it was never issued.</source>
            <translation>它没有签名，而本审核签发的报告是签署过的：文件被截短、签名被移除，或从未签发。</translation>
        </message>
        <message>
            <source>It carries no signature, and this audit issued no signed report.</source>
            <translation>它没有签名，本审核也未签发过签署的报告。</translation>
        </message>
        <message>
            <source>These are the bytes that this audit issued, without a signature.</source>
            <translation>这些是本审核签发的字节，没有签名。</translation>
        </message>
        <message>
            <source>{verdict} These are the bytes that this audit issued.</source>
            <translation>{verdict} 这些是本审核签发的字节。</translation>
        </message>
        <message>
            <source>Cut back: this report was countersigned, and the countersignature is missing.</source>
            <translation>被截短：该报告已会签，而会签签名缺失。</translation>
        </message>
        <message>
            <source>It does not carry the countersignature that this audit recorded.</source>
            <translation>它没有本审核所记录的会签签名。</translation>
        </message>
        <message>
            <source>It is recorded as countersigned, but does not begin with the bytes that were issued.</source>
            <translation>记录显示已会签，但其开头不是所签发的字节。</translation>
        </message>
        <message>
            <source>It was countersigned although it was issued as final.</source>
            <translation>它虽作为最终版签发，却被会签。</translation>
        </message>
        <message>
            <source>it cannot be read as a signed PDF ({fault})</source>
            <translation>无法作为已签署的 PDF 读取（{fault}）</translation>
        </message>
        <message>
            <source>it has a signature field that no report has ({fields})</source>
            <translation>它有报告所没有的签名域（{fields}）</translation>
        </message>
        <message>
            <source>its signatures are not those of the auditor and then of the reviewer</source>
            <translation>其签名不是先审核员后复核员的签名</translation>
        </message>
        <message>
            <source>it holds a signature that cannot be reached or read</source>
            <translation>它含有无法访问或读取的签名</translation>
        </message>
        <message>
            <source>its first signature does not certify it</source>
            <translation>其第一个签名未对其认证</translation>
        </message>
        <message>
            <source>its certification allows more changes than a countersignature</source>
            <translation>其认证允许的更改多于会签</translation>
        </message>
        <message>
            <source>it was signed again although it was final</source>
            <translation>它虽为最终版，却再次被签署</translation>
        </message>
        <message>
            <source>something was added to the file after it</source>
            <translation>其后向文件添加了内容</translation>
        </message>
        <message>
            <source>it cannot be checked ({fault})</source>
            <translation>无法检查（{fault}）</translation>
        </message>
        <message>
            <source>a later update changed more than a countersignature does</source>
            <translation>后来的更新所改多于会签</translation>
        </message>
        <message>
            <source>the authority {whose} of its time-stamp is unknown</source>
            <translation>其时间戳的机构 {whose} 未知</translation>
        </message>
        <message>
            <source>it carries a certificate beside that of {whose} whose issuer is unknown</source>
            <translation>除{whose}的证书外，它还带有颁发者未知的证书</translation>
        </message>
        <message>
            <source>the certificate of {whose} was withdrawn on {day} by its issuer, and no time-stamp from before covers it</source>
            <translation>{whose}的证书已于 {day} 被其签发者吊销，此前没有时间戳覆盖</translation>
        </message>
        <message>
            <source>nothing in it proves that the certificate of {whose} was not withdrawn by then</source>
            <translation>其中没有任何内容证明{whose}的证书当时未被吊销</translation>
        </message>
        <message>
            <source>Whether the certificate of {whose} was withdrawn was not asked.</source>
            <translation>未查询{whose}的证书是否已被吊销。</translation>
        </message>
        <message>
            <source>the certificate of {whose} {why}, as of the time-stamp after it</source>
            <translation>{whose} 的证书在其后时间戳的时刻{why}</translation>
        </message>
        <message>
            <source>{whose} claims a later time than the time-stamp after it</source>
            <translation>{whose} 声称的时间晚于其后的时间戳</translation>
        </message>
        <message>
            <source>the signature “{field}”: {why}</source>
            <translation>签名“{field}”：{why}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>没有文件 {path}。</translation>
        </message>
        <message>
            <source>it holds values that no audit has</source>
            <translation>它含有任何审核都不会有的值</translation>
        </message>
        <message>
            <source>The content of this step was taken out of the journal.</source>
            <translation>该步骤的内容已从日志中取出。</translation>
        </message>
        <message>
            <source>It cannot be undone.</source>
            <translation>无法撤销。</translation>
        </message>
        <message>
            <source>Open it for writing first.</source>
            <translation>请先以可写方式打开。</translation>
        </message>
        <message>
            <source>Close it and open it again; what is on the screen was not saved.</source>
            <translation>请关闭后重新打开；屏幕上的内容未保存。</translation>
        </message>
        <message>
            <source>{name} was changed by another program since it was opened.</source>
            <translation>{name} 自打开以来被其他程序更改。</translation>
        </message>
        <message>
            <source>Make a copy on a local disk and open that.</source>
            <translation>请在本地磁盘上制作副本并打开该副本。</translation>
        </message>
        <message>
            <source>{name} cannot be used safely: {setting} stays {value}.</source>
            <translation>无法安全使用 {name}：{setting} 仍为 {value}。</translation>
        </message>
        <message>
            <source>Check it and try again.</source>
            <translation>请检查后重试。</translation>
        </message>
        <message>
            <source>The passphrase does not open {name}.</source>
            <translation>口令无法打开 {name}。</translation>
        </message>
        <message>
            <source>Make room there and allow writing, or choose another folder.</source>
            <translation>请在该处腾出空间并允许写入，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>{name} could not be copied to {folder}.</source>
            <translation>{name} 无法复制到 {folder}。</translation>
        </message>
        <message>
            <source>Check the audit's journal, then try another folder.</source>
            <translation>请检查该审核的日志，然后试用其他文件夹。</translation>
        </message>
        <message>
            <source>The copy of {name} does not prove itself, so it was not kept.</source>
            <translation>{name} 的副本无法自证，因此未保留。</translation>
        </message>
        <message>
            <source>Choose another name, or open that file.</source>
            <translation>请选择其他名称，或打开该文件。</translation>
        </message>
        <message>
            <source>Create the audit</source>
            <translation>创建审核</translation>
        </message>
        <message>
            <source>Entry {n}: {reason}</source>
            <translation>日志第 {n} 条：{reason}</translation>
        </message>
        <message>
            <source>The entry is missing.</source>
            <translation>该条缺失。</translation>
        </message>
        <message>
            <source>The entry is not what was written.</source>
            <translation>该条与写入时不同。</translation>
        </message>
        <message>
            <source>The entry cannot be read.</source>
            <translation>该条无法读取。</translation>
        </message>
        <message>
            <source>The entry is out of its device's order.</source>
            <translation>该条不符合其设备的顺序。</translation>
        </message>
        <message>
            <source>The entry does not continue the one before it.</source>
            <translation>该条与前一条不衔接。</translation>
        </message>
        <message>
            <source>The entry's content cannot be read.</source>
            <translation>该条的内容无法读取。</translation>
        </message>
        <message>
            <source>The entry's content is not what was written.</source>
            <translation>该条的内容与写入时不同。</translation>
        </message>
        <message>
            <source>{name} is being opened and closed by another program.</source>
            <translation>{name} 正被其他程序打开和关闭。</translation>
        </message>
        <message>
            <source>Open it read-only, or copy it to a folder that you may write to.</source>
            <translation>请以只读方式打开，或复制到您可写入的文件夹。</translation>
        </message>
        <message>
            <source>{name} cannot be opened for writing: {reason} ({folder}).</source>
            <translation>无法以可写方式打开 {name}：{reason}（{folder}）。</translation>
        </message>
        <message>
            <source>Close it there, or open it read-only.</source>
            <translation>请在那里关闭，或以只读方式打开。</translation>
        </message>
        <message>
            <source>{name} is open for writing by {holder}.</source>
            <translation>{name} 正由 {holder} 以可写方式打开。</translation>
        </message>
        <message>
            <source>Make room on the disk and allow writing, then try again.</source>
            <translation>请在磁盘上腾出空间并允许写入，然后重试。</translation>
        </message>
        <message>
            <source>{name} could not be brought to this version; it is as it was.</source>
            <translation>{name} 无法升级到本版本；它保持原样。</translation>
        </message>
        <message>
            <source>Make room on the disk and allow writing beside it, then open it again.</source>
            <translation>请在磁盘上腾出空间并允许在其旁写入，然后重新打开。</translation>
        </message>
        <message>
            <source>No backup of {name} could be made, so it was not brought to this version.</source>
            <translation>无法为 {name} 制作备份，因此未升级到本版本。</translation>
        </message>
        <message>
            <source>{name} is not what was copied.</source>
            <translation>{name} 与所复制的内容不同。</translation>
        </message>
        <message>
            <source>Open it for writing once.</source>
            <translation>请以可写方式打开一次。</translation>
        </message>
        <message>
            <source>{name} was written by an older version and is protected.</source>
            <translation>{name} 由较旧的版本写成，且受保护。</translation>
        </message>
        <message>
            <source>Choose a file that this program made; it ends in .audit.</source>
            <translation>请选择由本程序制作的文件；以 .audit 结尾。</translation>
        </message>
        <message>
            <source>Keep the file as it is, and open a backup or ask for the file again.</source>
            <translation>请原样保留该文件，并打开备份或重新索要文件。</translation>
        </message>
        <message>
            <source>{name} is damaged: {why}.</source>
            <translation>{name} 已损坏：{why}。</translation>
        </message>
        <message>
            <source>Open it read-only to look at it, and ask for the file again.</source>
            <translation>请以只读方式打开查看，并重新索要文件。</translation>
        </message>
        <message>
            <source>{name} was changed outside this program: its journal is broken at entry {position}.</source>
            <translation>{name} 在本程序之外被更改：其日志在第 {position} 条处断裂。</translation>
        </message>
        <message>
            <source>Open it without one.</source>
            <translation>请不用口令打开。</translation>
        </message>
        <message>
            <source>{name} is not protected by a passphrase.</source>
            <translation>{name} 没有口令保护。</translation>
        </message>
        <message>
            <source>{name} is not a file.</source>
            <translation>{name} 不是文件。</translation>
        </message>
        <message>
            <source>the system refuses</source>
            <translation>系统拒绝</translation>
        </message>
        <message>
            <source>Check the name and its permissions.</source>
            <translation>请检查名称及其权限。</translation>
        </message>
        <message>
            <source>{name} is larger than any audit can be.</source>
            <translation>{name} 大于任何审核可能的大小。</translation>
        </message>
        <message>
            <source>Give its passphrase.</source>
            <translation>请提供其口令。</translation>
        </message>
        <message>
            <source>{name} is protected by a passphrase, or is not an audit.</source>
            <translation>{name} 受口令保护，或不是审核文件。</translation>
        </message>
        <message>
            <source>{name} is not an audit file.</source>
            <translation>{name} 不是审核文件。</translation>
        </message>
        <message>
            <source>it ends within its first bytes</source>
            <translation>它在最初的字节内就结束了</translation>
        </message>
        <message>
            <source>{name} is a database, but not an audit.</source>
            <translation>{name} 是数据库，但不是审核。</translation>
        </message>
        <message>
            <source>{name} was switched to another way of writing by another tool.</source>
            <translation>{name} 被其他工具切换为另一种写入方式。</translation>
        </message>
        <message>
            <source>its end is missing</source>
            <translation>其末尾缺失</translation>
        </message>
        <message>
            <source>Update the program, then open it.</source>
            <translation>请更新程序，然后打开。</translation>
        </message>
        <message>
            <source>{name} was written by a newer version of this program.</source>
            <translation>{name} 由本程序的较新版本写成。</translation>
        </message>
        <message>
            <source>{name} says it is of version {version}, which never was.</source>
            <translation>{name} 自称版本为 {version}，而该版本从未存在。</translation>
        </message>
        <message>
            <source>its pages do not fit together</source>
            <translation>其页面互不吻合</translation>
        </message>
        <message>
            <source>Open it for writing once, in a folder that you may write to.</source>
            <translation>请在您可写入的文件夹中以可写方式打开一次。</translation>
        </message>
        <message>
            <source>{name} was interrupted while it was written and cannot be opened read-only.</source>
            <translation>{name} 在写入时中断，无法以只读方式打开。</translation>
        </message>
        <message>
            <source>{name} is being written to just now.</source>
            <translation>{name} 此刻正在写入。</translation>
        </message>
        <message>
            <source>SQLite cannot read it</source>
            <translation>SQLite 无法读取</translation>
        </message>
        <message>
            <source>Do not trust it; ask for the file again.</source>
            <translation>请勿信任它；请重新索要文件。</translation>
        </message>
        <message>
            <source>{name} holds tables or programs that no audit has.</source>
            <translation>{name} 含有任何审核都不会有的表或程序。</translation>
        </message>
        <message>
            <source>it holds a value that no audit has</source>
            <translation>它含有任何审核都不会有的值</translation>
        </message>
        <message>
            <source>The check of the journal was ended before it was done.</source>
            <translation>日志检查在完成之前被中止。</translation>
        </message>
        <message>
            <source>Check again.</source>
            <translation>请重新检查。</translation>
        </message>
        <message>
            <source>the copy of its edition is missing</source>
            <translation>其版本副本缺失</translation>
        </message>
        <message>
            <source>its {kind} is missing</source>
            <translation>其 {kind} 缺失</translation>
        </message>
        <message>
            <source>Correct the value; nothing was changed.</source>
            <translation>请更正该值；没有任何更改。</translation>
        </message>
        <message>
            <source>A value of {kind} cannot be kept ({why}).</source>
            <translation>{kind} 的一个值无法保存（{why}）。</translation>
        </message>
        <message>
            <source>wrong type</source>
            <translation>类型错误</translation>
        </message>
        <message>
            <source>The evidence changed while it was read.</source>
            <translation>证据在读取时发生了变化。</translation>
        </message>
        <message>
            <source>The audit is not as this step left it, so the step cannot be taken back.</source>
            <translation>审核已不是该步骤留下的样子，因此无法撤回该步骤。</translation>
        </message>
        <message>
            <source>Check the file: something changed it from outside.</source>
            <translation>请检查文件：有外部程序更改了它。</translation>
        </message>
        <message>
            <source>{noun} {key} was changed again after this entry.</source>
            <translation>{noun} {key} 在该条之后又被更改。</translation>
        </message>
        <message>
            <source>Take the later change back first.</source>
            <translation>请先撤回后来的更改。</translation>
        </message>
        <message>
            <source>A {kind} to be added holds a wrong value.</source>
            <translation>要添加的 {kind} 含有错误的值。</translation>
        </message>
        <message>
            <source>The file's pages do not fit together.</source>
            <translation>文件的页面互不吻合。</translation>
        </message>
        <message>
            <source>The file's pages cannot be read.</source>
            <translation>文件的页面无法读取。</translation>
        </message>
        <message>
            <source>The content of entry {n} was taken out.</source>
            <translation>日志第 {n} 条的内容已被取出。</translation>
        </message>
        <message>
            <source>Entry {n} cannot be read.</source>
            <translation>日志第 {n} 条无法读取。</translation>
        </message>
        <message>
            <source>A row holds a value that no audit has.</source>
            <translation>某行含有任何审核都不会有的值。</translation>
        </message>
        <message>
            <source>no entry wrote it</source>
            <translation>没有任何日志写入过它</translation>
        </message>
        <message>
            <source>entry {n} wrote something else</source>
            <translation>日志第 {n} 条写入的是别的内容</translation>
        </message>
        <message>
            <source>The {kind} {key} was changed outside the journal: {wrote}.</source>
            <translation>{kind} {key} 在日志之外被更改：{wrote}。</translation>
        </message>
        <message>
            <source>The {kind} {key}, written by entry {n}, is missing.</source>
            <translation>由日志第 {n} 条写入的 {kind} {key} 缺失。</translation>
        </message>
        <message>
            <source>The copy of the edition is not the one that the audit was made with.</source>
            <translation>版本副本不是制作该审核时所用的。</translation>
        </message>
        <message>
            <source>The counts of sources in the file are not what its sources come to.</source>
            <translation>文件中的来源计数与其来源不符。</translation>
        </message>
        <message>
            <source>The source {id} is filed under a wrong name.</source>
            <translation>来源 {id} 归档在错误的名称下。</translation>
        </message>
        <message>
            <source>The bytes of evidence {id} are not what was attached.</source>
            <translation>证据 {id} 的字节与附上时不同。</translation>
        </message>
        <message>
            <source>The copy of evidence {id} that is shared is not what was made.</source>
            <translation>证据 {id} 的共享副本与制作时不同。</translation>
        </message>
        <message>
            <source>{name} could not be saved: {what}.</source>
            <translation>{name} 无法保存：{what}。</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <source>Make room and try again, or save a copy elsewhere.</source>
            <translation>请腾出空间后重试，或将副本保存到别处。</translation>
        </message>
        <message>
            <source>another program holds it</source>
            <translation>被其他程序占用</translation>
        </message>
        <message>
            <source>Close it there and try again.</source>
            <translation>请在那里关闭后重试。</translation>
        </message>
        <message>
            <source>it or its folder may not be written to</source>
            <translation>不允许写入该文件或其文件夹</translation>
        </message>
        <message>
            <source>Allow writing, or save a copy elsewhere.</source>
            <translation>请允许写入，或将副本保存到别处。</translation>
        </message>
        <message>
            <source>the disk reports an error</source>
            <translation>磁盘报告错误</translation>
        </message>
        <message>
            <source>Save a copy elsewhere, then check the disk.</source>
            <translation>请将副本保存到别处，然后检查磁盘。</translation>
        </message>
        <message>
            <source>its folder may not be written to</source>
            <translation>不允许写入其文件夹</translation>
        </message>
        <message>
            <source>its pages are damaged</source>
            <translation>其页面已损坏</translation>
        </message>
        <message>
            <source>Keep the file as it is, and open a backup.</source>
            <translation>请原样保留该文件，并打开备份。</translation>
        </message>
        <message>
            <source>Basis of N/A</source>
            <translation>不适用的依据</translation>
        </message>
        <message>
            <source>Minerals in the products</source>
            <translation>产品所含矿产</translation>
        </message>
        <message>
            <source>Minerals that the policy names</source>
            <translation>政策列明的矿产</translation>
        </message>
        <message>
            <source>Conflict review</source>
            <translation>冲突审查</translation>
        </message>
        <message>
            <source>Years that records are kept</source>
            <translation>记录保存年数</translation>
        </message>
        <message>
            <source>Opening meeting</source>
            <translation>首次会议</translation>
        </message>
        <message>
            <source>Present at the opening meeting</source>
            <translation>首次会议出席者</translation>
        </message>
        <message>
            <source>Present at the closing meeting</source>
            <translation>末次会议出席者</translation>
        </message>
        <message>
            <source>Persons met</source>
            <translation>会见人员</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>口译员</translation>
        </message>
        <message>
            <source>Interpreter's languages</source>
            <translation>口译语言</translation>
        </message>
        <message>
            <source>Working hours on site</source>
            <translation>现场工时</translation>
        </message>
        <message>
            <source>Limitations</source>
            <translation>限制</translation>
        </message>
        <message>
            <source>Look whether it is on, or choose another.</source>
            <translation>请检查打印机是否开启，或选择另一台。</translation>
        </message>
        <message>
            <source>{name} could not be printed: the printer does not answer.</source>
            <translation>无法打印 {name}：打印机没有响应。</translation>
        </message>
        <message>
            <source>Look at the printer, then print the pages that are missing.</source>
            <translation>请检查打印机，然后打印缺少的页面。</translation>
        </message>
        <message>
            <source>{name} could not be printed any further.</source>
            <translation>无法继续打印 {name}。</translation>
        </message>
        <message>
            <source>{name} was not printed to its end.</source>
            <translation>{name} 未打印完。</translation>
        </message>
        <message>
            <source>Try again; if it stays so, close the window and open the audit again.</source>
            <translation>请重试；若仍如此，请关闭窗口并重新打开审核。</translation>
        </message>
        <message>
            <source>Something in the program went wrong ({fault}); nothing was changed.</source>
            <translation>程序出了问题（{fault}）；没有任何更改。</translation>
        </message>
        <message>
            <source>Write its name or its two letters, such as CD.</source>
            <translation>请写其名称或两个字母，如 CD。</translation>
        </message>
        <message>
            <source>“{name}” is no country that is known.</source>
            <translation>“{name}”不是已知的国家。</translation>
        </message>
        <message>
            <source>Write it as 2026-11-04.</source>
            <translation>请写成 2026-11-04 的形式。</translation>
        </message>
        <message>
            <source>“{name}” is not a date.</source>
            <translation>“{name}”不是日期。</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Audit facts</source>
            <translation>审核事实</translation>
        </message>
        <message>
            <source>What is judged beside the elements</source>
            <translation>在条目之外判断的内容</translation>
        </message>
        <message>
            <source>Writing the checklist… The first one on a computer takes longer.</source>
            <translation>正在写检查表… 在一台电脑上第一份需要较长时间。</translation>
        </message>
        <message>
            <source>The checklist lies at {path}</source>
            <translation>检查表位于 {path}</translation>
        </message>
        <message>
            <source>If you disagree, say why; the rating stays</source>
            <translation>如不同意，请说明原因；评级不变</translation>
        </message>
        <message>
            <source>note</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>… and {n} more</source>
            <translation>… 另有 {n} 项</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>计数</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限值</translation>
        </message>
        <message>
            <source>If no unknown one is documented</source>
            <translation>若未知的均无记录</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>距离</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>to be closed by {day}</source>
            <translation>须在{day}前关闭</translation>
        </message>
        <message>
            <source>{u} of {n} undocumented — {share}</source>
            <translation>{n} 个中 {u} 个无记录 — {share}</translation>
        </message>
        <message>
            <source>, {k} unknown</source>
            <translation>，{k} 个未知</translation>
        </message>
        <message>
            <source>over the limit</source>
            <translation>超过限值</translation>
        </message>
        <message>
            <source>not over the limit</source>
            <translation>未超过限值</translation>
        </message>
        <message>
            <source>Conflict review</source>
            <translation>冲突审查</translation>
        </message>
        <message>
            <source>Excused by</source>
            <translation>可豁免于</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>no source</source>
            <translation>没有来源</translation>
        </message>
        <message>
            <source>does not trip it</source>
            <translation>不触发</translation>
        </message>
        <message>
            <source>trips it</source>
            <translation>触发</translation>
        </message>
        <message>
            <source>leaves it undetermined</source>
            <translation>使其无法判定</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Unanswered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>Bookmarked</source>
            <translation>有书签</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>发现项</translation>
        </message>
        <message>
            <source>Every element of this section is answered.</source>
            <translation>本部分的所有条目都已回答。</translation>
        </message>
        <message>
            <source>Nothing here is marked to come back to. B marks the open element.</source>
            <translation>此处没有待回看的标记。按 B 标记打开的条目。</translation>
        </message>
        <message>
            <source>No element of this section is rated Opportunity or worse.</source>
            <translation>本部分没有条目评为改进机会或更差。</translation>
        </message>
        <message>
            <source>Evidence: {methods}</source>
            <translation>证据：{methods}</translation>
        </message>
        <message>
            <source>none is linked</source>
            <translation>未关联</translation>
        </message>
        <message>
            <source>{there}; none by {missing}</source>
            <translation>{there}；没有{missing}</translation>
        </message>
        <message>
            <source>Decided and done at head office: look at what is done there, and at who the site calls.</source>
            <translation>由总部决定和完成：查看在那里所做的工作，以及工厂联系谁。</translation>
        </message>
        <message>
            <source>Decided and done on this site: the owner and the records should be here.</source>
            <translation>由本工厂决定和完成：负责人和记录应在此处。</translation>
        </message>
        <message>
            <source>Divided: write down which part is done where, and who answers for each.</source>
            <translation>分担：写明哪一部分在哪里完成，各由谁负责。</translation>
        </message>
        <message>
            <source>Where was it decided that this duty sits, and who was named for it?</source>
            <translation>这项职责归属何处是在哪里决定的，为此指定了谁？</translation>
        </message>
        <message>
            <source>{rating} rests on no linked evidence</source>
            <translation>{rating}没有关联的证据支持</translation>
        </message>
        <message>
            <source>{rating} rests on one method only</source>
            <translation>{rating}仅依据一种方法</translation>
        </message>
        <message>
            <source>Link evidence</source>
            <translation>关联证据</translation>
        </message>
        <message>
            <source>Filter: code, title, kind…</source>
            <translation>筛选：代码、标题、类型…</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Link to elements and sources</source>
            <translation>关联到条目和来源</translation>
        </message>
        <message>
            <source>Filter: 2.c, question, smelter, CID…</source>
            <translation>筛选：2.c、问题、冶炼厂、CID…</translation>
        </message>
        <message>
            <source>Elements and sources</source>
            <translation>条目和来源</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>View the photo</source>
            <translation>查看照片</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>标题(&amp;T)</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>证明什么</translation>
        </message>
        <message>
            <source>&amp;Method</source>
            <translation>方式(&amp;M)</translation>
        </message>
        <message>
            <source>Where it is &amp;kept</source>
            <translation>存放处(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>地点(&amp;P)</translation>
        </message>
        <message>
            <source>By &amp;whom</source>
            <translation>由谁(&amp;W)</translation>
        </message>
        <message>
            <source>When</source>
            <translation>何时</translation>
        </message>
        <message>
            <source>Linked to</source>
            <translation>关联到</translation>
        </message>
        <message>
            <source>&amp;Link…</source>
            <translation>关联(&amp;L)…</translation>
        </message>
        <message>
            <source>Nothing rests on it yet.</source>
            <translation>还没有内容以其为依据。</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>查看(&amp;V)</translation>
        </message>
        <message>
            <source>Open with another program</source>
            <translation>用其他程序打开</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Save the original…</source>
            <translation>保存原件…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Linked to {place}</source>
            <translation>关联到{place}</translation>
        </message>
        <message>
            <source>Delete takes the link back</source>
            <translation>按 Delete 取消关联</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>角色(&amp;R)</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>群体</translation>
        </message>
        <message>
            <source>Persons who fit</source>
            <translation>符合的人数</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>口译员</translation>
        </message>
        <message>
            <source>Note&amp;s</source>
            <translation>笔记(&amp;S)</translation>
        </message>
        <message>
            <source>Notes of {code}</source>
            <translation>{code} 的笔记</translation>
        </message>
        <message>
            <source>Stays in this file. No report, export or log carries it.</source>
            <translation>保留在本文件中。任何报告、导出或日志都不包含它。</translation>
        </message>
        <message>
            <source>Action for {finding}</source>
            <translation>{finding} 的措施</translation>
        </message>
        <message>
            <source>{name} · {size}</source>
            <translation>{name} · {size}</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>无名称</translation>
        </message>
        <message>
            <source>{w} × {h} pixels</source>
            <translation>{w} × {h} 像素</translation>
        </message>
        <message>
            <source>taken {moment}</source>
            <translation>拍摄于{moment}</translation>
        </message>
        <message>
            <source>The original says where it was taken; the copy that is shared does not.</source>
            <translation>原件注明拍摄地点；共享的副本不含。</translation>
        </message>
        <message>
            <source>No copy that can be shared was made: exports name it and leave the file out.</source>
            <translation>未制作可共享的副本：导出时列出其名称而不包含文件。</translation>
        </message>
        <message>
            <source>Only the shared copy is here. The original: {digest}</source>
            <translation>此处只有共享副本。原件：{digest}</translation>
        </message>
        <message>
            <source>{n} bytes</source>
            <translation>{n} 字节</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>SHA-256 of the file as it was attached</source>
            <translation>附上时文件的 SHA-256</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>附上文件</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Attach photos</source>
            <translation>附上照片</translation>
        </message>
        <message>
            <source>Photos ({endings})</source>
            <translation>照片 ({endings})</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>linked to nothing</source>
            <translation>未关联任何内容</translation>
        </message>
        <message>
            <source>1 link</source>
            <translation>1 处关联</translation>
        </message>
        <message>
            <source>{n} links</source>
            <translation>{n} 处关联</translation>
        </message>
        <message>
            <source>Documents, photos, observations and interviews. Drop files anywhere here.</source>
            <translation>文件、照片、观察和访谈。可将文件拖放到此处任意位置。</translation>
        </message>
        <message>
            <source>Original seen</source>
            <translation>查看了原件</translation>
        </message>
        <message>
            <source>Copy handed over</source>
            <translation>移交的副本</translation>
        </message>
        <message>
            <source>Shown on a screen</source>
            <translation>在屏幕上展示</translation>
        </message>
        <message>
            <source>Walk-through</source>
            <translation>现场走查</translation>
        </message>
        <message>
            <source>Photo taken</source>
            <translation>拍摄照片</translation>
        </message>
        <message>
            <source>Records sampled</source>
            <translation>抽查记录</translation>
        </message>
        <message>
            <source>Sent before the audit</source>
            <translation>审核前发送</translation>
        </message>
        <message>
            <source>Line worker</source>
            <translation>产线工人</translation>
        </message>
        <message>
            <source>Team lead</source>
            <translation>班组长</translation>
        </message>
        <message>
            <source>Warehouse worker</source>
            <translation>仓库工人</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>采购员</translation>
        </message>
        <message>
            <source>Engineer</source>
            <translation>工程师</translation>
        </message>
        <message>
            <source>Office staff</source>
            <translation>办公室人员</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>管理人员</translation>
        </message>
        <message>
            <source>Incoming inspection</source>
            <translation>来料检验</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>生产</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>仓库</translation>
        </message>
        <message>
            <source>Purchasing</source>
            <translation>采购</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>合规</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>管理层</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英语</translation>
        </message>
        <message>
            <source>Mandarin Chinese</source>
            <translation>普通话</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>马来语</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>越南语</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>泰语</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>西班牙语</translation>
        </message>
        <message>
            <source>French</source>
            <translation>法语</translation>
        </message>
        <message>
            <source>German</source>
            <translation>德语</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>访谈</translation>
        </message>
        <message>
            <source>Export findings and plan</source>
            <translation>导出发现项与计划</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel 工作簿</translation>
        </message>
        <message>
            <source>Comma-separated values</source>
            <translation>逗号分隔值</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>发现项</translation>
        </message>
        <message>
            <source>Findings and plan lie at {path}</source>
            <translation>发现项与计划位于 {path}</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Write it as 2026-11-04.</source>
            <translation>“{text}”不是日期。请写成 2026-11-04 的形式。</translation>
        </message>
        <message>
            <source>This is no finding now. What was planned for it is kept here until you remove it.</source>
            <translation>这现在不是发现项。为其计划的内容保留在此，直到您移除。</translation>
        </message>
        <message>
            <source> · plan to be handed in by {day}</source>
            <translation> · 计划须在{day}前提交</translation>
        </message>
        <message>
            <source>Nothing is written down yet.</source>
            <translation>尚未写下任何内容。</translation>
        </message>
        <message>
            <source>Confirmed sources that are not excused: {n}</source>
            <translation>未获豁免的已确认来源：{n}</translation>
        </message>
        <message>
            <source>To be planned</source>
            <translation>待计划</translation>
        </message>
        <message>
            <source>Going on</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Findings and plan</source>
            <translation>发现项与计划</translation>
        </message>
        <message>
            <source>What was found, what the auditee says to it, and what is done about it.</source>
            <translation>发现了什么，受审核方怎么说，对此采取什么措施。</translation>
        </message>
        <message>
            <source>Belongs to no finding now</source>
            <translation>不再属于任何发现项</translation>
        </message>
        <message>
            <source>no plan</source>
            <translation>没有计划</translation>
        </message>
        <message>
            <source>owner or date missing</source>
            <translation>缺少负责人或日期</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>已计划</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>不通过</translation>
        </message>
        <message>
            <source>no term</source>
            <translation>没有期限</translation>
        </message>
        <message>
            <source>{n} days from the closing meeting, which has no date</source>
            <translation>自末次会议起 {n} 天，而末次会议没有日期</translation>
        </message>
        <message>
            <source>{n} days from the closing meeting → {day}</source>
            <translation>自末次会议起 {n} 天 → {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>明天</translation>
        </message>
        <message>
            <source>in {n} days</source>
            <translation>{n} 天后</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>{n} days ago</source>
            <translation>{n} 天前</translation>
        </message>
        <message>
            <source>Documents to ask for</source>
            <translation>要索取的文件</translation>
        </message>
        <message>
            <source>Whom to ask, and what</source>
            <translation>询问谁、问什么</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>查看什么</translation>
        </message>
        <message>
            <source>Good evidence</source>
            <translation>良好的证据</translation>
        </message>
        <message>
            <source>How the rating follows</source>
            <translation>评级如何得出</translation>
        </message>
        <message>
            <source>OECD Guidance</source>
            <translation>OECD 指南</translation>
        </message>
        <message>
            <source>It serves step {steps} of five.</source>
            <translation>它服务于五个步骤中的第 {steps} 步。</translation>
        </message>
        <message>
            <source>What changed in this edition</source>
            <translation>本版本的变化</translation>
        </message>
        <message>
            <source>Note on this section</source>
            <translation>关于本部分的说明</translation>
        </message>
        <message>
            <source>A document in force: dated, approved, with its version, and known to those who act on it.</source>
            <translation>现行有效的文件：注明日期、经批准、标明版本，并为执行者所知。</translation>
        </message>
        <message>
            <source>The answer of somebody who does the work, in their own words, that fits what the record says.</source>
            <translation>实际做这项工作的人用自己的话作出的回答，且与记录相符。</translation>
        </message>
        <message>
            <source>Something seen where the work is done: a label, a screen, a shelf, a record picked by you.</source>
            <translation>在工作现场所见：标签、屏幕、货架、由您抽取的记录。</translation>
        </message>
        <message>
            <source>Two of these together carry a conformance; one alone may only show that a paper exists.</source>
            <translation>其中两者结合可支撑“符合”；仅有其一可能只说明存在一纸文件。</translation>
        </message>
        <message>
            <source>Missing, or there and without effect: Major. Partly there, or not everywhere: Minor.</source>
            <translation>缺失，或有而无效：主要不符合。部分具备，或并非处处具备：次要不符合。</translation>
        </message>
        <message>
            <source>There and at work, and could be better: Opportunity. There and at work: Conformance.</source>
            <translation>具备且有效，但可改进：改进机会。具备且有效：符合。</translation>
        </message>
        <message>
            <source>Where the facts suggest a rating, the card says which and why; a milder one needs a reason.</source>
            <translation>事实表明某一评级时，卡片会说明是哪一个及原因；评得较宽松须说明理由。</translation>
        </message>
        <message>
            <source>Not applicable gives no rating and needs a reason.</source>
            <translation>不适用不产生评级，且须说明理由。</translation>
        </message>
        <message>
            <source>The auditor rates each element; the worst rating is the criterion’s.</source>
            <translation>审核员为每个条目评级；最差的评级即为准则的评级。</translation>
        </message>
        <message>
            <source>What they mean</source>
            <translation>它们的含义</translation>
        </message>
        <message>
            <source>On an element</source>
            <translation>在条目上</translation>
        </message>
        <message>
            <source>Serious conditions</source>
            <translation>严重情形</translation>
        </message>
        <message>
            <source>Two conditions follow from the sources and cannot be rated away: coverage and conflict.</source>
            <translation>两种情形由来源得出，不能靠评级消除：覆盖率和冲突。</translation>
        </message>
        <message>
            <source>While sources are unknown, coverage is a range; signing off counts them as undocumented.</source>
            <translation>有来源未知时，覆盖率是一个范围；签核时未知的按无记录计。</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>评级</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Keys without Ctrl rest while you type in a field, and while a dialog is open.</source>
            <translation>在字段中输入时或对话框打开时，不带 Ctrl 的按键不起作用。</translation>
        </message>
        <message>
            <source>On the checklist</source>
            <translation>在检查表上</translation>
        </message>
        <message>
            <source>1 Conformance · 2 Opportunity · 3 Minor · 4 Major · 5 Priority · 0 not applicable</source>
            <translation>1 符合 · 2 改进机会 · 3 次要不符合 · 4 主要不符合 · 5 优先不符合 · 0 不适用</translation>
        </message>
        <message>
            <source>J or ↓: next element · K or ↑: element before · Ctrl+Return: next unanswered</source>
            <translation>J 或 ↓：下一个条目 · K 或 ↑：上一个条目 · Ctrl+Return：下一个未回答项</translation>
        </message>
        <message>
            <source>B: mark to come back to, or take the mark away</source>
            <translation>B：标记为待回看，或取消标记</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>在任何位置</translation>
        </message>
        <message>
            <source>/ or Ctrl+F: search · Ctrl+K: every act of the program · F1: this help</source>
            <translation>/ 或 Ctrl+F：搜索 · Ctrl+K：程序的全部操作 · F1：本帮助</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+9, Ctrl+0: pages · F6: next pane · Tab: next field</source>
            <translation>Ctrl+1 至 Ctrl+9、Ctrl+0：页面 · F6：下一个窗格 · Tab：下一个字段</translation>
        </message>
        <message>
            <source>Ctrl+Z: undo, which is an entry of its own · Ctrl+Shift+Z: redo</source>
            <translation>Ctrl+Z：撤销（本身也记为一条日志）· Ctrl+Shift+Z：重做</translation>
        </message>
        <message>
            <source>On the sources</source>
            <translation>在来源页</translation>
        </message>
        <message>
            <source>D documented · U unknown · N none seen, for all selected rows</source>
            <translation>D 有记录 · U 未知 · N 未见，适用于所选的全部行</translation>
        </message>
        <message>
            <source>Return: edit · Delete: remove · Ctrl+F: filter</source>
            <translation>Return：编辑 · Delete：移除 · Ctrl+F：筛选</translation>
        </message>
        <message>
            <source>Looking at a report</source>
            <translation>查看报告</translation>
        </message>
        <message>
            <source>Ctrl+P: the report as it stands · Ctrl+Shift+O: open any report</source>
            <translation>Ctrl+P：目前的报告 · Ctrl+Shift+O：打开任意报告</translation>
        </message>
        <message>
            <source>Ctrl++ and Ctrl+−: zoom · Ctrl+0: fit page · Ctrl+1: full size · Ctrl+2: fit width</source>
            <translation>Ctrl++ 和 Ctrl+−：缩放 · Ctrl+0：适合页面 · Ctrl+1：实际大小 · Ctrl+2：适合宽度</translation>
        </message>
        <message>
            <source>Ctrl+F: search · F3 and Shift+F3: next hit, hit before · Ctrl+G: go to page</source>
            <translation>Ctrl+F：搜索 · F3 和 Shift+F3：下一处、上一处 · Ctrl+G：转到页面</translation>
        </message>
        <message>
            <source>Ctrl+PgUp, Ctrl+PgDn: page before, next page · Ctrl+P: print · Ctrl+S: save a copy</source>
            <translation>Ctrl+PgUp 和 Ctrl+PgDn：上一页、下一页 · Ctrl+P：打印 · Ctrl+S：保存副本</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>An audit is one file. Make a new one, open one, or begin with the sample to look around.</source>
            <translation>一次审核就是一个文件。请新建、打开，或从示例开始熟悉。</translation>
        </message>
        <message>
            <source>Choose the edition by its VAP version: it decides what is asked and where the limits lie.</source>
            <translation>按 VAP 版本选择：它决定问什么以及限值在哪里。</translation>
        </message>
        <message>
            <source>All that you do is saved at once, and stands in the history with your name.</source>
            <translation>您所做的一切都会立即保存，并以您的姓名记入历史。</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>How far each section is, what the rating would be under each edition, and what is due when.</source>
            <translation>各部分进展如何、按各版本评级会是什么、何时到期。</translation>
        </message>
        <message>
            <source>The right side of the window always shows the rating now and what it rests on.</source>
            <translation>窗口右侧始终显示当前评级及其依据。</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>现场</translation>
        </message>
        <message>
            <source>What the report prints of the visit: meetings, who was met, hours, samples, limitations.</source>
            <translation>报告中打印的现场情况：会议、会见人员、工时、抽样、限制。</translation>
        </message>
        <message>
            <source>The date of the closing meeting starts every term.</source>
            <translation>末次会议的日期是所有期限的起点。</translation>
        </message>
        <message>
            <source>Write down what you could not see and why: a limitation is part of the result.</source>
            <translation>写下您未能看到什么及原因：限制是结果的一部分。</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>检查表</translation>
        </message>
        <message>
            <source>One element is open; the others wait as lines. Rate it with 1 to 5, or 0 for not applicable.</source>
            <translation>打开一个条目，其余以行显示。按 1 至 5 评级，0 为不适用。</translation>
        </message>
        <message>
            <source>Write what was seen so that somebody who was not there can follow it.</source>
            <translation>写下所见情况，使不在场的人也能理解。</translation>
        </message>
        <message>
            <source>Page, bubble and eye: whether it rests on documents, interviews and observation.</source>
            <translation>文件、气泡和眼睛：是否以文件、访谈和观察为依据。</translation>
        </message>
        <message>
            <source>Show only what is unanswered, bookmarked or a finding with the buttons above the elements.</source>
            <translation>用条目上方的按钮只显示未回答的、有书签的或发现项。</translation>
        </message>
        <message>
            <source>Coverage: the share of sources without documented due diligence, against the limit.</source>
            <translation>覆盖率：没有尽职调查记录的来源所占比例，与限值对照。</translation>
        </message>
        <message>
            <source>Conflict: confirmed purchases from a conflict source that nothing excuses in this edition.</source>
            <translation>冲突：在本版本中没有任何理由可豁免的、已确认的冲突来源采购。</translation>
        </message>
        <message>
            <source>If you disagree, say why; it is printed beside the rating, which stays.</source>
            <translation>如不同意，请说明原因；它会印在评级旁，评级不变。</translation>
        </message>
        <message>
            <source>Judged beside the elements: minerals in the products, and those that the policy names;</source>
            <translation>在条目之外判断：产品所含矿产和政策列明的矿产；</translation>
        </message>
        <message>
            <source>how long records are kept; and whether all purchases were looked at for conflict sources.</source>
            <translation>记录保存多久；以及是否就冲突来源查看了全部采购。</translation>
        </message>
        <message>
            <source>While one is open, the rating stays provisional.</source>
            <translation>只要有一项未回答，评级即为暂定。</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>A source is one smelter or refiner for one mineral. Import a CMRT, or add it by hand.</source>
            <translation>一个来源是一家冶炼厂或精炼厂的一种矿产。请导入 CMRT，或手工添加。</translation>
        </message>
        <message>
            <source>Documented means that you saw due diligence on it; a scheme’s status alone is a hint.</source>
            <translation>有记录是指您看到了对其尽职调查的记录；仅有计划的状态只是提示。</translation>
        </message>
        <message>
            <source>Unknown is not documented: signing off counts it as undocumented.</source>
            <translation>未知不等于有记录：签核时按无记录计。</translation>
        </message>
        <message>
            <source>Documents, photos, interviews, observations, and what was seen and not retained.</source>
            <translation>文件、照片、访谈、观察，以及已查看未留存的内容。</translation>
        </message>
        <message>
            <source>Link each piece to the elements and sources that it speaks for.</source>
            <translation>将每项证据关联到它所说明的条目和来源。</translation>
        </message>
        <message>
            <source>Who was interviewed has a code, no name; notes of interviews never leave the file.</source>
            <translation>受访者只有代码，没有姓名；访谈笔记绝不离开文件。</translation>
        </message>
        <message>
            <source>Each element rated Opportunity or worse and each condition that trips is a finding.</source>
            <translation>每个评为改进机会或更差的条目，以及每个触发的情形，都是发现项。</translation>
        </message>
        <message>
            <source>A plan says root cause, corrective and preventive action, owner and date.</source>
            <translation>计划写明根本原因、纠正措施、预防措施、负责人和日期。</translation>
        </message>
        <message>
            <source>Minor passes only with a plan that has an owner and a date.</source>
            <translation>次要不符合只有在计划附有负责人和日期时才通过。</translation>
        </message>
        <message>
            <source>Quality check</source>
            <translation>质量检查</translation>
        </message>
        <message>
            <source>What a reviewer would ask before signing, each line a way to its place.</source>
            <translation>签署之前复核员会问什么，每一行都通向其位置。</translation>
        </message>
        <message>
            <source>Only what is unanswered, undetermined or in contradiction stands against signing off.</source>
            <translation>只有未回答、无法判定或互相矛盾的内容才阻碍签核。</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Each report that was issued, the entry of the journal that it carries, and what came later.</source>
            <translation>每份已签发的报告、其所载的日志条目，以及之后的变化。</translation>
        </message>
        <message>
            <source>What is previewed before signing is signed to the byte, or not at all.</source>
            <translation>签署前预览的内容会原样签署，一个字节也不差，否则就不签署。</translation>
        </message>
        <message>
            <source>Checking a file tells whether it is genuine, by whom it was signed, and what was changed.</source>
            <translation>核验文件可得知其是否真实、由谁签署以及有何更改。</translation>
        </message>
        <message>
            <source>A certificate is trusted once its fingerprint was compared by another way.</source>
            <translation>通过另一途径核对指纹后，证书才受信任。</translation>
        </message>
        <message>
            <source>A reviewer countersigns, a server's time-stamp proves the time; both only add to the file.</source>
            <translation>复核人会签，服务器的时间戳证明时间；两者都只在文件后追加。</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Every act with who did it and when; each entry carries the fingerprint of the one before.</source>
            <translation>每项操作、由谁、何时；每条日志带有前一条的指纹。</translation>
        </message>
        <message>
            <source>Undo adds an entry and erases none.</source>
            <translation>撤销是新增一条，不删除任何内容。</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Facility</source>
            <translation>工厂</translation>
        </message>
        <message>
            <source>This audit</source>
            <translation>本次审核</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Row of a workbook</source>
            <translation>工作簿的行</translation>
        </message>
        <message>
            <source>Imported workbook</source>
            <translation>导入的工作簿</translation>
        </message>
        <message>
            <source>Corrective action</source>
            <translation>纠正措施</translation>
        </message>
        <message>
            <source>Disagreement</source>
            <translation>异议</translation>
        </message>
        <message>
            <source>Issued report</source>
            <translation>签发的报告</translation>
        </message>
        <message>
            <source>Countersignature</source>
            <translation>会签</translation>
        </message>
        <message>
            <source>Time-stamp of the journal</source>
            <translation>日志的时间戳</translation>
        </message>
        <message>
            <source>Earlier audit</source>
            <translation>较早的审核</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>样本</translation>
        </message>
        <message>
            <source>Response to finding</source>
            <translation>对发现项的回应</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>书签</translation>
        </message>
        <message>
            <source>Interview notes</source>
            <translation>访谈笔记</translation>
        </message>
        <message>
            <source>Loaded list</source>
            <translation>加载的名单</translation>
        </message>
        <message>
            <source>Entry of a status list</source>
            <translation>状态名单的条目</translation>
        </message>
        <message>
            <source>Entry of a CAHRA list</source>
            <translation>CAHRA 名单的条目</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>行动</translation>
        </message>
        <message>
            <source>Additional action</source>
            <translation>追加行动</translation>
        </message>
        <message>
            <source>Additional action due</source>
            <translation>追加行动到期日</translation>
        </message>
        <message>
            <source>Rows added</source>
            <translation>新增行数</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Declared complete</source>
            <translation>申报完整</translation>
        </message>
        <message>
            <source>Anchored head</source>
            <translation>锚定的链首</translation>
        </message>
        <message>
            <source>Anchored entry</source>
            <translation>锚定的日志</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>CAHRA flag</source>
            <translation>CAHRA 标记</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>关闭于</translation>
        </message>
        <message>
            <source>Closing meeting</source>
            <translation>末次会议</translation>
        </message>
        <message>
            <source>Present at the closing meeting</source>
            <translation>末次会议出席者</translation>
        </message>
        <message>
            <source>How closure was verified</source>
            <translation>关闭如何验证</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>公司</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>准则</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>Due diligence</source>
            <translation>尽职调查</translation>
        </message>
        <message>
            <source>Digest of the edition</source>
            <translation>版本的摘要值</translation>
        </message>
        <message>
            <source>Effective date</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>Elements</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>日志条数</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>例外</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>最终版</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>发现项</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>指纹</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>所属单位</translation>
        </message>
        <message>
            <source>Flagged on</source>
            <translation>标记于</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>提供者</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>提供于</translation>
        </message>
        <message>
            <source>Size of the group</source>
            <translation>群体人数</translation>
        </message>
        <message>
            <source>Plan handed in</source>
            <translation>计划提交日</translation>
        </message>
        <message>
            <source>Original holds a location</source>
            <translation>原件含有位置</translation>
        </message>
        <message>
            <source>Hash of the entry</source>
            <translation>该条的哈希</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>识别号</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>工作簿</translation>
        </message>
        <message>
            <source>Interpreter's languages</source>
            <translation>口译语言</translation>
        </message>
        <message>
            <source>Lead auditor</source>
            <translation>审核组长</translation>
        </message>
        <message>
            <source>Rows left out</source>
            <translation>略去行数</translation>
        </message>
        <message>
            <source>Limitations</source>
            <translation>限制</translation>
        </message>
        <message>
            <source>Listed in</source>
            <translation>列于</translation>
        </message>
        <message>
            <source>List</source>
            <translation>名单</translation>
        </message>
        <message>
            <source>Rows merged</source>
            <translation>合并行数</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>矿产</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>矿产</translation>
        </message>
        <message>
            <source>Minerals declared</source>
            <translation>申报的矿产</translation>
        </message>
        <message>
            <source>Minerals in the products</source>
            <translation>产品所含矿产</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>How it was established that none is in the products</source>
            <translation>如何确定产品不含任何矿产</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>所见情况</translation>
        </message>
        <message>
            <source>Obtained by</source>
            <translation>取得者</translation>
        </message>
        <message>
            <source>Obtained on</source>
            <translation>取得于</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Opening meeting</source>
            <translation>首次会议</translation>
        </message>
        <message>
            <source>Present at the opening meeting</source>
            <translation>首次会议出席者</translation>
        </message>
        <message>
            <source>Translated text</source>
            <translation>所译文字</translation>
        </message>
        <message>
            <source>Origin countries</source>
            <translation>原产国</translation>
        </message>
        <message>
            <source>Language of the original</source>
            <translation>原文语言</translation>
        </message>
        <message>
            <source>SHA-256 of the original</source>
            <translation>原文的 SHA-256</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Persons met</source>
            <translation>会见人员</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>行动计划</translation>
        </message>
        <message>
            <source>Days to hand the plan in</source>
            <translation>提交计划的天数</translation>
        </message>
        <message>
            <source>Minerals that the policy names</source>
            <translation>政策列明的矿产</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>总体</translation>
        </message>
        <message>
            <source>Preventive action</source>
            <translation>预防措施</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进展</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>发布于</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>评级</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Where it is documented</source>
            <translation>记录在哪里</translation>
        </message>
        <message>
            <source>Related criteria</source>
            <translation>相关准则</translation>
        </message>
        <message>
            <source>Rows disagree</source>
            <translation>各行矛盾</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Report number</source>
            <translation>报告编号</translation>
        </message>
        <message>
            <source>Responsibility</source>
            <translation>责任归属</translation>
        </message>
        <message>
            <source>Years that records are kept</source>
            <translation>记录保存年数</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>版次</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Root cause</source>
            <translation>根本原因</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>读取行数</translation>
        </message>
        <message>
            <source>What is audited</source>
            <translation>审核对象</translation>
        </message>
        <message>
            <source>What was selected</source>
            <translation>选取了什么</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>签署人</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Country of the smelter</source>
            <translation>冶炼厂所在国</translation>
        </message>
        <message>
            <source>Smelter ID</source>
            <translation>冶炼厂识别号</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>回应</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>What was sampled</source>
            <translation>抽样对象</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>组员</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>Translated by</source>
            <translation>译者</translation>
        </message>
        <message>
            <source>Translations</source>
            <translation>译文</translation>
        </message>
        <message>
            <source>Not yet verified</source>
            <translation>尚未核实</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Working hours on site</source>
            <translation>现场工时</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Every change, by whom and when, before and after.</source>
            <translation>每项更改，由谁、何时、之前和之后。</translation>
        </message>
        <message>
            <source>Element {ref}</source>
            <translation>条目 {ref}</translation>
        </message>
        <message>
            <source>Nothing that is kept changed.</source>
            <translation>所保存的内容没有变化。</translation>
        </message>
        <message>
            <source>added</source>
            <translation>已添加</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>已移除</translation>
        </message>
        <message>
            <source>Changed. What was said in an interview is not shown here.</source>
            <translation>已更改。访谈中所说的内容不在此显示。</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>由谁</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>(clock went back)</source>
            <translation>（时钟倒退）</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>已撤销：{what}</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>已重做：{what}</translation>
        </message>
        <message>
            <source>Brought to a newer version: {what}</source>
            <translation>升级到较新版本：{what}</translation>
        </message>
        <message>
            <source>Export the criterion as a catalogue</source>
            <translation>将准则导出为目录</translation>
        </message>
        <message>
            <source>UNTP catalogue (*.json)</source>
            <translation>UNTP 目录 (*.json)</translation>
        </message>
        <message>
            <source>The catalogue lies at {path}</source>
            <translation>目录位于 {path}</translation>
        </message>
        <message>
            <source>The credential lies at {path}</source>
            <translation>凭证位于 {path}</translation>
        </message>
        <message>
            <source>Acknowledgement of findings (one page)</source>
            <translation>发现项确认单（一页）</translation>
        </message>
        <message>
            <source>Corrective action plan</source>
            <translation>纠正措施计划</translation>
        </message>
        <message>
            <source>Findings report</source>
            <translation>审核发现报告</translation>
        </message>
        <message>
            <source>Acknowledgement of findings</source>
            <translation>发现项确认书</translation>
        </message>
        <message>
            <source>Draft of the report</source>
            <translation>报告草稿</translation>
        </message>
        <message>
            <source>Redacted copy: {document}</source>
            <translation>隐去部分内容的副本：{document}</translation>
        </message>
        <message>
            <source>acknowledgement</source>
            <translation>确认单</translation>
        </message>
        <message>
            <source>action plan</source>
            <translation>行动计划</translation>
        </message>
        <message>
            <source>report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>redacted</source>
            <translation>隐去部分内容</translation>
        </message>
        <message>
            <source>A copy of the report that was issued from {file}, with SHA-256 {digest}. Names are found as the audit knows them; read it before you hand it on.</source>
            <translation>由 {file} 签发的报告（SHA-256 为 {digest}）的副本。姓名和名称按审核中的写法查找；转交前请先通读。</translation>
        </message>
        <message>
            <source>A redacted copy</source>
            <translation>隐去部分内容的副本</translation>
        </message>
        <message>
            <source>Made of {file} as it stands now; it is a copy of no issued report. Names are found as the audit knows them; read it before you hand it on.</source>
            <translation>根据 {file} 的当前状态生成；它不是任何已签发报告的副本。姓名和名称按审核中的写法查找；转交前请先通读。</translation>
        </message>
        <message>
            <source>The findings of {file} as they stand now, with {n} entries in its journal, on one page to be signed by hand. Print or save it from here.</source>
            <translation>{file} 当前的发现项（日志中有 {n} 条记录），在一页上，供手写签名。可从这里打印或保存。</translation>
        </message>
        <message>
            <source>For the closing meeting</source>
            <translation>供末次会议使用</translation>
        </message>
        <message>
            <source>The plan of {file} as it stands now, with {n} entries in its journal. Nobody signs it.</source>
            <translation>{file} 当前的计划（日志中有 {n} 条记录）。无人签署。</translation>
        </message>
        <message>
            <source>The plan by itself</source>
            <translation>单独的计划</translation>
        </message>
        <message>
            <source>The report of {file} as it stands now, with {n} entries in its journal. Nobody signed it, and every page says so. What is changed in the audit from now on is not in it.</source>
            <translation>{file} 目前的报告，其日志有 {n} 条记录。无人签署，且每页都注明。此后对审核的更改不在其中。</translation>
        </message>
        <message>
            <source>A draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Export a draft in {language}</source>
            <translation>导出草稿（{language}）</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Writing the draft… The first report on a computer takes longer.</source>
            <translation>正在写草稿… 在一台电脑上生成第一份报告需要较长时间。</translation>
        </message>
        <message>
            <source>The draft lies at {path}</source>
            <translation>草稿位于 {path}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>{name}: choose</source>
            <translation>{name}：选择</translation>
        </message>
        <message>
            <source>Choose a place.</source>
            <translation>请选择位置。</translation>
        </message>
        <message>
            <source>{path} is already there.</source>
            <translation>{path} 已存在。</translation>
        </message>
        <message>
            <source>Give another name, or use “Choose…” to say that it is to be replaced.</source>
            <translation>请换一个名称，或用“选择…”表明要替换它。</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>credential</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>身份</translation>
        </message>
        <message>
            <source>unnamed</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>Meetings, persons met, hours, samples and limitations, as the report prints them.</source>
            <translation>会议、会见人员、工时、抽样和限制，报告照此打印。</translation>
        </message>
        <message>
            <source>Name, where agreed</source>
            <translation>姓名（经同意）</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <source>Auditors</source>
            <translation>审核员</translation>
        </message>
        <message>
            <source>A day ends before it begins: check the hours.</source>
            <translation>有一天的结束早于开始：请检查时间。</translation>
        </message>
        <message>
            <source>{hours} h {minutes:02d} min on site</source>
            <translation>现场 {hours} 小时 {minutes:02d} 分钟</translation>
        </message>
        <message>
            <source>What, and what was done instead</source>
            <translation>是什么，以及改为做了什么</translation>
        </message>
        <message>
            <source>Write a clock time, such as 08:30.</source>
            <translation>请填写时刻，如 08:30。</translation>
        </message>
        <message>
            <source>Write a date, such as 2026-11-04.</source>
            <translation>请填写日期，如 2026-11-04。</translation>
        </message>
        <message>
            <source>{ref} is no element. Write references such as 2.c.</source>
            <translation>{ref} 不是条目。请写如 2.c 的编号。</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>请填写整数。</translation>
        </message>
        <message>
            <source>Undocumented sources by mineral</source>
            <translation>各矿产无记录的来源</translation>
        </message>
        <message>
            <source>limit {n} %</source>
            <translation>限值 {n}%</translation>
        </message>
        <message>
            <source>{u} of {n} · {share}</source>
            <translation>{u}/{n} · {share}</translation>
        </message>
        <message>
            <source> · {k} unknown</source>
            <translation> · {k} 个未知</translation>
        </message>
        <message>
            <source>How far the audit is, and what it comes to.</source>
            <translation>审核进展到哪里，结果如何。</translation>
        </message>
        <message>
            <source>Corrective action plan to be handed in</source>
            <translation>须提交的纠正措施计划</translation>
        </message>
        <message>
            <source>Term of {finding}</source>
            <translation>{finding}：期限</translation>
        </message>
        <message>
            <source>Action on {finding}</source>
            <translation>{finding}：措施</translation>
        </message>
        <message>
            <source>Map of the countries that sources name as origin</source>
            <translation>来源所写原产国的地图</translation>
        </message>
        <message>
            <source>1 source</source>
            <translation>1 个来源</translation>
        </message>
        <message>
            <source>{n} sources</source>
            <translation>{n} 个来源</translation>
        </message>
        <message>
            <source>covered country</source>
            <translation>涵盖国家</translation>
        </message>
        <message>
            <source>on a loaded CAHRA list</source>
            <translation>列于加载的 CAHRA 名单</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>命令面板</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>您想做什么？</translation>
        </message>
        <message>
            <source>There is no such act.</source>
            <translation>没有这样的操作。</translation>
        </message>
        <message>
            <source>{day} (expired)</source>
            <translation>{day}（已到期）</translation>
        </message>
        <message>
            <source>There is no folder {folder}. Make it, or choose another one.</source>
            <translation>没有文件夹 {folder}。请创建它，或选择另一个。</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n}%</translation>
        </message>
        <message>
            <source>Stands against signing</source>
            <translation>阻碍签署</translation>
        </message>
        <message>
            <source>Corrective actions</source>
            <translation>纠正措施</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Carried forward</source>
            <translation>沿用内容</translation>
        </message>
        <message>
            <source>What the report prints</source>
            <translation>报告打印的内容</translation>
        </message>
        <message>
            <source>What a reviewer would ask about before the report is signed.</source>
            <translation>报告签署之前，复核员会问什么。</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>情形</translation>
        </message>
        <message>
            <source>Plan {ref}</source>
            <translation>计划 {ref}</translation>
        </message>
        <message>
            <source>It is the certificate of your own identity “{name}”.</source>
            <translation>这是您自己的身份“{name}”的证书。</translation>
        </message>
        <message>
            <source>The open audit names the same fingerprint for {file}.</source>
            <translation>所打开的审核为 {file} 记录了相同的指纹。</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>已不在原处</translation>
        </message>
        <message>
            <source>the bytes that were issued</source>
            <translation>与签发的字节一致</translation>
        </message>
        <message>
            <source>countersigned as the journal records it</source>
            <translation>与日志所记的会签一致</translation>
        </message>
        <message>
            <source>the known bytes, and something added behind them</source>
            <translation>已知字节，其后有追加</translation>
        </message>
        <message>
            <source>not these bytes</source>
            <translation>字节不符</translation>
        </message>
        <message>
            <source>What was issued, by whom, and whether anything was changed since.</source>
            <translation>签发了什么、由谁签发，以及此后是否有更改。</translation>
        </message>
        <message>
            <source>The &amp;same file: its bytes stay, the new part is added behind them</source>
            <translation>同一文件(&amp;S)：原有字节不变，新内容追加其后</translation>
        </message>
        <message>
            <source>A file of its &amp;own, and this one stays as it is</source>
            <translation>另存为单独文件(&amp;O)，此文件保持不变</translation>
        </message>
        <message>
            <source>File of its own</source>
            <translation>单独文件</translation>
        </message>
        <message>
            <source>It is not said where the report goes.</source>
            <translation>未说明报告放在哪里。</translation>
        </message>
        <message>
            <source>Where to put the report</source>
            <translation>报告放在哪里</translation>
        </message>
        <message>
            <source>1 change to the audit since</source>
            <translation>此后审核有 1 处更改</translation>
        </message>
        <message>
            <source>{n} changes to the audit since</source>
            <translation>此后审核有 {n} 处更改</translation>
        </message>
        <message>
            <source>No change to the audit since</source>
            <translation>此后审核没有更改</translation>
        </message>
        <message>
            <source>Genuine</source>
            <translation>真实</translation>
        </message>
        <message>
            <source>Not genuine</source>
            <translation>不真实</translation>
        </message>
        <message>
            <source>Cannot tell</source>
            <translation>无法判断</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>审核员</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>复核人</translation>
        </message>
        <message>
            <source>Signer of the credential</source>
            <translation>凭证签署人</translation>
        </message>
        <message>
            <source>Time-stamp</source>
            <translation>时间戳</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search questions, guidance and what was written</source>
            <translation>搜索问题、指引和所写内容</translation>
        </message>
        <message>
            <source>Searched are questions, guidance, what was seen, reasons and evidence.</source>
            <translation>搜索范围：问题、指引、所见情况、理由和证据。</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>没有找到。</translation>
        </message>
        <message>
            <source>The first {n} are shown; type more to narrow it down.</source>
            <translation>显示前 {n} 项；输入更多文字可缩小范围。</translation>
        </message>
        <message>
            <source>{ref} title</source>
            <translation>{ref} 标题</translation>
        </message>
        <message>
            <source>{ref} question</source>
            <translation>{ref} 问题</translation>
        </message>
        <message>
            <source>{ref} what was seen</source>
            <translation>{ref} 所见情况</translation>
        </message>
        <message>
            <source>{ref} reason</source>
            <translation>{ref} 理由</translation>
        </message>
        <message>
            <source>{ref} come back to</source>
            <translation>{ref} 待回看</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>{ref} ask for</source>
            <translation>{ref} 索要</translation>
        </message>
        <message>
            <source>{ref} ask whom</source>
            <translation>{ref} 询问</translation>
        </message>
        <message>
            <source>{ref} look at</source>
            <translation>{ref} 查看</translation>
        </message>
        <message>
            <source>{ref} what changed</source>
            <translation>{ref} 变化</translation>
        </message>
        <message>
            <source>Smelter or refiner</source>
            <translation>冶炼厂或精炼厂</translation>
        </message>
        <message>
            <source>Smelter's country</source>
            <translation>冶炼厂所在国</translation>
        </message>
        <message>
            <source>Origin of the ore</source>
            <translation>矿石原产地</translation>
        </message>
        <message>
            <source>Conflict source</source>
            <translation>冲突来源</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>记录出处</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Merged with a row above</source>
            <translation>与上面的行合并</translation>
        </message>
        <message>
            <source>Listed already, not changed</source>
            <translation>已列出，未更改</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>略去</translation>
        </message>
        <message>
            <source>column {column}: </source>
            <translation>{column} 列：</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>识别号</translation>
        </message>
        <message>
            <source>List says</source>
            <translation>名单显示</translation>
        </message>
        <message>
            <source>CAHRA</source>
            <translation>CAHRA</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>已查看</translation>
        </message>
        <message>
            <source>not listed</source>
            <translation>未列出</translation>
        </message>
        <message>
            <source>It came along from the earlier audit, and nobody has looked at it in this one.</source>
            <translation>它由上次审核带入，本次审核中还没有人查看。</translation>
        </message>
        <message>
            <source>⚑ flagged</source>
            <translation>⚑ 已标记</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>尚未</translation>
        </message>
        <message>
            <source>✓ yes</source>
            <translation>✓ 是</translation>
        </message>
        <message>
            <source>Undocumented</source>
            <translation>无记录</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Documented</source>
            <translation>有记录</translation>
        </message>
        <message>
            <source>Confirmed conflict</source>
            <translation>已确认冲突</translation>
        </message>
        <message>
            <source>Suspected</source>
            <translation>疑似</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>未核实</translation>
        </message>
        <message>
            <source>Smelters and refiners, one row for each mineral</source>
            <translation>冶炼厂和精炼厂，每种矿产一行</translation>
        </message>
        <message>
            <source>no longer listed</source>
            <translation>不再列出</translation>
        </message>
        <message>
            <source>{status} — by {list}</source>
            <translation>{status} — 依据 {list}</translation>
        </message>
        <message>
            <source>, valid until {day}</source>
            <translation>，有效期至{day}</translation>
        </message>
        <message>
            <source> (an older version)</source>
            <translation>（较旧的版本）</translation>
        </message>
        <message>
            <source>the whole country</source>
            <translation>整个国家</translation>
        </message>
        <message>
            <source>{country}: {areas} — on {list}</source>
            <translation>{country}：{areas} — 依据 {list}</translation>
        </message>
        <message>
            <source>{name} of {day}</source>
            <translation>{name}（{day}）</translation>
        </message>
        <message>
            <source>The plan has no owner.</source>
            <translation>计划没有负责人。</translation>
        </message>
        <message>
            <source>The plan has no due date.</source>
            <translation>计划没有到期日。</translation>
        </message>
        <message>
            <source>No dated progress shows that somebody manages the plan.</source>
            <translation>没有注明日期的进展表明有人管理该计划。</translation>
        </message>
        <message>
            <source>The plan was due on {day}</source>
            <translation>计划已于{day}到期</translation>
        </message>
        <message>
            <source>: note an additional action with a new date.</source>
            <translation>：请记录追加行动和新日期。</translation>
        </message>
        <message>
            <source>, and the additional action's date is past too: note a new one.</source>
            <translation>，追加行动的日期也已过：请记录新的。</translation>
        </message>
        <message>
            <source>; the additional action answers that.</source>
            <translation>；追加行动对此作出了回应。</translation>
        </message>
        <message>
            <source>Carry forward from an audit</source>
            <translation>沿用一次审核</translation>
        </message>
        <message>
            <source>Audits (*.audit)</source>
            <translation>审核 (*.audit)</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>副本</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>保存副本</translation>
        </message>
        <message>
            <source>Copying {name}</source>
            <translation>正在复制 {name}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>The copy was not made.</source>
            <translation>未制作副本。</translation>
        </message>
        <message>
            <source>A copy lies at {path}.</source>
            <translation>副本位于 {path}。</translation>
        </message>
        <message>
            <source>the system refused</source>
            <translation>系统拒绝</translation>
        </message>
        <message>
            <source>The folder {path} could not be made: {reason}.</source>
            <translation>无法创建文件夹 {path}：{reason}。</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>请选择另一个。</translation>
        </message>
        <message>
            <source>VAP {version}</source>
            <translation>VAP {version}</translation>
        </message>
        <message>
            <source>Of an earlier version</source>
            <translation>属于较早的版本</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>受保护</translation>
        </message>
        <message>
            <source>Not there any more</source>
            <translation>已不存在</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>已签发</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 年</translation>
        </message>
        <message>
            <source>{n} years</source>
            <translation>{n} 年</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先不符合</translation>
        </message>
        <message>
            <source>Major</source>
            <translation>主要不符合</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>次要不符合</translation>
        </message>
        <message>
            <source>Opportunity</source>
            <translation>改进机会</translation>
        </message>
        <message>
            <source>Conformance</source>
            <translation>符合</translation>
        </message>
        <message>
            <source>N/A</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>None seen</source>
            <translation>未见</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>未评估</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Documented action</source>
            <translation>有记录的行动</translation>
        </message>
        <message>
            <source>Plan, not managed</source>
            <translation>有计划，未管理</translation>
        </message>
        <message>
            <source>Managed plan</source>
            <translation>受管理的计划</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>尚未回答</translation>
        </message>
        <message>
            <source>All purchases looked at: none confirmed</source>
            <translation>已查看全部采购：没有已确认的</translation>
        </message>
        <message>
            <source>All purchases looked at: some confirmed</source>
            <translation>已查看全部采购：有已确认的</translation>
        </message>
        <message>
            <source>Corporate</source>
            <translation>总部</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>共享</translation>
        </message>
        <message>
            <source>Tantalum</source>
            <translation>钽</translation>
        </message>
        <message>
            <source>Tin</source>
            <translation>锡</translation>
        </message>
        <message>
            <source>Tungsten</source>
            <translation>钨</translation>
        </message>
        <message>
            <source>Gold</source>
            <translation>金</translation>
        </message>
        <message>
            <source>Cobalt</source>
            <translation>钴</translation>
        </message>
        <message>
            <source>Initial</source>
            <translation>初次</translation>
        </message>
        <message>
            <source>Closure</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>跟踪</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>观察</translation>
        </message>
        <message>
            <source>Seen, not retained</source>
            <translation>已查看，未留存</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Disagrees</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Access refused</source>
            <translation>拒绝进入</translation>
        </message>
        <message>
            <source>Records kept elsewhere</source>
            <translation>记录存放在别处</translation>
        </message>
        <message>
            <source>Person absent</source>
            <translation>人员缺席</translation>
        </message>
        <message>
            <source>Not enough time</source>
            <translation>时间不足</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Status list</source>
            <translation>状态名单</translation>
        </message>
        <message>
            <source>CAHRA list</source>
            <translation>CAHRA 名单</translation>
        </message>
        <message>
            <source>final</source>
            <translation>最终</translation>
        </message>
        <message>
            <source>provisional</source>
            <translation>暂定</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>tripped</source>
            <translation>已触发</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>可能触发</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>未触发</translation>
        </message>
        <message>
            <source>undetermined</source>
            <translation>无法判定</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>1月</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>2月</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>3月</translation>
        </message>
        <message>
            <source>Apr</source>
            <translation>4月</translation>
        </message>
        <message>
            <source>May</source>
            <translation>5月</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>6月</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>7月</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>8月</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>9月</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>10月</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>11月</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>12月</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{year}年{month}{day}日</translation>
        </message>
        <message>
            <source>{whole}.{tenth} %</source>
            <translation>{whole}.{tenth}%</translation>
        </message>
        <message>
            <source>No source of a mineral in scope is listed yet.</source>
            <translation>还没有列出范围内矿产的来源。</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} 至 {high}</translation>
        </message>
        <message>
            <source>{u} of {n} sources undocumented — {share}, limit {limit} %</source>
            <translation>{n} 个来源中 {u} 个无记录 — {share}，限值 {limit}%</translation>
        </message>
        <message>
            <source>; {k} unknown</source>
            <translation>；{k} 个未知</translation>
        </message>
        <message>
            <source>Document {n} more to clear it.</source>
            <translation>再记录 {n} 个即可解除。</translation>
        </message>
        <message>
            <source>{n} more undocumented would trip it.</source>
            <translation>再有 {n} 个无记录即会触发。</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>尚未决定</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>不通过</translation>
        </message>
        <message>
            <source> · to be closed by {day}</source>
            <translation> · 须在{day}前关闭</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}：{value}</translation>
        </message>
        <message>
            <source>Due-diligence coverage</source>
            <translation>尽职调查覆盖率</translation>
        </message>
        <message>
            <source>Conflict source without action plan</source>
            <translation>冲突来源没有行动计划</translation>
        </message>
    </context>
</TS>
