<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>AuditView</name>
        <message>
            <source>Every element and every fact is answered.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComparisonCard</name>
        <message>
            <source>Under</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edition to compare with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not rated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applicable: no mineral in its scope is in the products.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{u} of {n} undocumented — {share}, limit {limit} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conflict condition differs: {state}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions that differ: {refs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>: over it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>: possibly over it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>: not over it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConditionsPage</name>
        <message>
            <source>Go to the sources →</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the conflict review →</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source> And {n} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} of {all} confirmed sources not excused by what is done about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 confirmed source, excused by what is done about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} confirmed sources; none trips it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All purchases were looked at; none is confirmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None confirmed so far; the conflict review is open.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CoverageCard</name>
        <message>
            <source> And {n} more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>2026-11-04</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ElementForm</name>
        <message>
            <source>What to ask for, whom to ask, what to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OECD steps 1–5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OECD step {steps}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed in {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rating of {ref}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What was seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents seen, persons asked, what was observed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsibility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsibility for {ref}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives no rating; a reason is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press 1 to 5, or 0 for not applicable; Ctrl+Return goes to the next one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a corrective action plan is asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reason why it is not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reason for the milder rating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>{n} tripped</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FactsPage</name>
        <message>
            <source>Minerals in the products</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;How it was established that none is in the products</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records and policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This edition asks for {n} years.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Years that records are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minerals that the policy names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked once for the audit: were all purchases looked at for confirmed conflict sources?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two letters, such as MY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addre&amp;ss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms of findings are counted from the closing meeting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not answered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names with commas between them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;losing meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead &amp;auditor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Report number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is au&amp;dited</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>checking the chain…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo: “{step}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✓ Saved {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History 1 entry · {chain}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History {n} entries · {chain}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chain intact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chain BROKEN: {why}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>Ask for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export &amp;draft…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sign &amp;&amp; issue…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facility without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{code} {title} · VAP {version}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IdentityDialog</name>
        <message>
            <source>Make an identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The identity is being made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key of your own, with a certificate that you issue yourself. The passphrase protects the key and is kept nowhere: lost, it cannot be found again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name of whoever signs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase &amp;again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Where to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to keep the identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity (*.p12)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An identity needs a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one that nobody can guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the second one again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not said where the identity goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is already there; a key is never replaced here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The identity is made.

Keep for yourself: {identity}
Whoever has it and its passphrase signs in your name.

Give to those who are to trust your reports: {certificate}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportCard</name>
        <message>
            <source>IMPORTED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} files: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{read} rows read · {added} added · {merged} merged · {left} left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · declares {minerals}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import CMRT / EMRT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workbooks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it stands there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To add: {added}. Merged with them or with known ones: {merged}. Left out: {left}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> (imported before)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs attention: {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by {company}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>effective {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>declares {minerals}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>says that all smelters are identified for {minerals}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IssueDialog</name>
        <message>
            <source>Sign and issue the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What went wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report is being signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being laid out, signed and verified. The first report on a computer takes longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make an identity…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked each time, kept nowhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Final: no countersignature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Identity (.p12)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Report (PDF)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign and issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identities (*.p12 *.pfx);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to put the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no identity to sign with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one, or make one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type that of the identity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not said where the report goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give another name, or use “Choose…” to say that it is to be replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LivePanel</name>
        <message>
            <source>Rating now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RATING NOW</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not rated yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{status} · {done} of {all} answered</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New audit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the &amp;sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export &amp;draft…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign &amp;&amp; &amp;issue…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Who is auditing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next unanswered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find a source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next &amp;pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pre&amp;vious pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo “{step}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo “{step}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audit workbench</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open an audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audits (*.audit)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you typed last is not in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay, and copy it or try again; or close and lose it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close and lose it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MineralChoice</name>
        <message>
            <source>None of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not answered</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Minerals</name>
        <message>
            <source>UNDOCUMENTED BY MINERAL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no source</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AUDIT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CHECKLIST</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FACTS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audit facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OUTCOME</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings and plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quality check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewAuditDialog</name>
        <message>
            <source>New audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create &amp;audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two letters, such as MY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Facility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Opening meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;losing meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead a&amp;uditor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;ile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the audit's file lies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audits (*.audit)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not said where the file goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is already there; an audit is never replaced here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OnSitePage</name>
        <message>
            <source>Opening meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened &amp;on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closing meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms of findings are counted from its date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Closed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persons met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By role; a name only where the person agreed. Workers are interviewed under Evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Interpreter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working hours on site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>working day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a &amp;day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limitations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What kept you from seeing all; the report says it plainly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>limitation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a li&amp;mitation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OpenPoints</name>
        <message>
            <source>Minor without a plan that has owner and date: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IN CONTRADICTION</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show →</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… and {n} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>STILL OPEN</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>Who is auditing?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name stands beside each entry of the journal. It stays on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Firm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead auditor</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed and issued: genuine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It lies at {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal names it by its SHA-256.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system opens no folders from here; the path above can be copied.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowList</name>
        <message>
            <source>Remove {name} {n}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SampleForm</name>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Random, judgement, all of them …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was sampled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For elements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Population</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it was chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exceptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove sample {n}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Samples</name>
        <message>
            <source>Sampling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Population, method, size, what was selected, and what did not hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a &amp;sample</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>Edit source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two letters, such as JP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two letters each, such as CD, RW</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Mineral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smelter &amp;ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smelter's &amp;country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Origin of the &amp;ore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Due diligence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Con&amp;flict source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is done a&amp;bout it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One step a line: 2026-10-01 Supplier answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan's &amp;owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan's d&amp;ue date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Additional ac&amp;tion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Additional due dat&amp;e</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SourcesPage</name>
        <message>
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smelters and refiners, one row for each mineral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import CMRT / EMRT…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add source…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter: name, CID, country…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter sources by name, id or country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mineral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All minerals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark the selected sources; key {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} of {n} selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sources yet: import a declaration, or add one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import CMRT / EMRT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workbooks (*.xlsx *.xlsm *.xls);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Responsible-minerals audit workbench</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline. One file holds the whole audit; every answer is saved as it is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last opened audits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New audit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the &amp;sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change who audits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Auditing: {person}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>RATING AT SIGN-OFF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being worked out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands against signing off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click a line, or press Return on it, to go to its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not rated yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same as the rating now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rating now is {now}; at sign-off, what is unknown counts as undocumented.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown sources that will count as undocumented ({n}): {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> and {n} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit is open read-only. Open it for writing to issue a report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be signed off yet ({n}):</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Head</name>
        <message>
            <source>due {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>observed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Segment</name>
        <message>
            <source>chosen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>said</name>
        <message>
            <source>element {element}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the coverage condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the conflict condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>untitled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit's opening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The opening meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The closing meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A step on an action for {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The due date of an action for {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The closure of an action for {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan for {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The auditee's response on {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding {element} ({rating}) rests on no evidence. Link what shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding {element} ({rating}) does not say what was seen. Write it down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The auditee disagrees with the finding on {about}, but not why. Write down what they say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rating} on {about} has no corrective action with an owner and a due date. Plan one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rating} on {about} has no corrective action yet. Plan one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan for {about} was to be handed in by {day}. Ask for it, or enter the day on which it came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An action for {about} has no owner or no due date. Enter both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An action for {about} was due on {day}. Agree on an additional action with a new date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An action for {about} is due on {day}, later than its term, {term}. Agree on an earlier date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An action for {about} is closed, but not how that was verified. Say how.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An action is kept for {about}, which is no finding now. Remove it, or look at the rating again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conformance of {element} rests on no evidence. Link what shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conformance of {element} rests on one method alone: {method}. Look at it in another way too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence {id} ({title}) is linked to nothing. Link it to what it shows, or remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interview {id} names a group of {size}: a person in it could be recognised. Describe a group of {least} or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is documented, but not where. Name the record, or link evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} more documented sources name neither a record nor evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has the id {other}, which is not of the form CID000000. Correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} more sources have an id that is not of the form CID000000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} may be {other}, which is listed with the same name. Give it the id, or leave both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} more sources without an id have the name of a listed one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} came along from the earlier audit and is not verified. Look at it in this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} more sources came along from the earlier audit and are not verified.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text on {element} came along from the earlier audit and is not verified. Confirm it, or write what was seen now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{second} on {after} is before {first} on {before}. Correct the dates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The working day {day} lies outside of the audit. Correct it, or the dates of the meetings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence {id} of {day} is later than the closing meeting on {closing}, yet an answer rests on it. Correct the date, or say in its note how that came about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} is dated {day}, before the closing meeting on {closing}. Correct one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} is dated {day}, which is still to come. Correct the date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The closing meeting has no date, so no term can be counted. Enter it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No lead auditor is named. Enter who leads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample “{name}” is larger ({size}) than what it was taken from ({population}). Correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bookmark is left on {element}. Come back to it, or take it off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bookmark is left on {element}: “{note}”. Come back to it, or take it off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records are kept for {kept}; this edition asks for {asked}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy does not name what is in the products: {minerals}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No source of {mineral} is listed, though it is in the products; coverage counts the others as they stand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources of {mineral} are listed ({count}), but it is not among the minerals in the products; they are counted as they stand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that name {name} ({mineral}) disagree with each other; the worst answer counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} ({mineral}) lies outside the Covered Countries and does not trip this edition; it would be {rating} from {version}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The managed plan for {name} ({mineral}) has no owner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The managed plan for {name} ({mineral}) has no due date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The managed plan for {name} ({mineral}) has no dated progress.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The managed plan for {name} ({mineral}) was due on {due}, and no additional action has a date to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Element {element} is rated {rating}, milder than the suggested {suggested}, without a reason. Give the reason, or rate it {suggested}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Element {element} is not applicable without a reason. Give the reason, or rate the element.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every element is not applicable though minerals in scope are in the products. Rate the elements that apply, or correct the minerals in the products.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conflict review says that none is confirmed, yet confirmed conflict sources are listed ({count}), {name} first. Correct the review or the sources.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conflict review says that a conflict source is confirmed, yet none is marked so. Mark the source, or correct the review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No mineral in scope is in the products, and no basis for that is recorded. Record how it was established, or name the minerals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No mineral in scope is in the products, yet sources in scope are listed ({count}). Remove the sources, or name their minerals among those in the products.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Element {element} is rated {rating}, though no mineral in scope is in the products. Withdraw the finding, or name the minerals in the products.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Element {element} has no rating. Rate it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not recorded which minerals are in the products. Name them, or record that there are none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not recorded whether all purchases were looked at for conflict sources. Answer the conflict review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not recorded for how long records are kept. Enter the whole years.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not recorded which minerals the policy names. Name them, or record that there are none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage cannot be determined without sources of a mineral in scope. Import the declarations, or add the sources.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conflict condition cannot be determined: neither minerals in the products nor sources are known. Name the minerals in the products.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} ({mineral}) is a confirmed conflict source of unknown origin. Enter the countries of origin, or what is done about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct these places, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be used: {places}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no criterion {id}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known are: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the program again, or choose an edition and a language that it has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{at}: {fault}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document has a fault: {faults}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document has {n} faults: {faults}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line {line}, column {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document is not JSON: {fault} at {where}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document holds a number that is too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence stays in files beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document is larger than {n} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as UTF-8 and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document is not in UTF-8 (byte {n}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document is not JSON: {word} is not a number that JSON has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document is nested far deeper than an audit is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stands here twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is no text that can be kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds half a character or a NUL, which cannot be kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is a number too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not a key of the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be a whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be true or false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be an object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must not be empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is not one of {expected}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not an element</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not written as it must be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is out of range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is used more than once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is answered more than once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no evidence has the id {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not an element of this edition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is not an element of this edition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is not a path inside the document's folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} leads out of the document's folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is not there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is not a name that a file can have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look into the file, and try another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} names no country that is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a country's name; the row was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the column “Country”, and load it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no column of countries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds more than {n} cells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for a quotation mark that is not closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row} of {name} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as “CSV UTF-8” in your spreadsheet program, and load that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a text that can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download the list again, or save it as .xlsx or .csv and load that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is damaged: it stops being XML in line {line}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is in letters that are not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} declares XML entities, which no list needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a web page, not a list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds far more than a list does; it was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a JPEG picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a PNG picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a GIF picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a list as .xml, .xlsx, .csv or .json.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a list but {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that you may read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is larger than {n} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download the list again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} begins like a JSON text and is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} names no smelter with an id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the column “Smelter ID”, and load it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no column of smelter ids; what stands at its top is: {seen}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading was called off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no smelter id; the row was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a mineral that is not judged; the row was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an XML text (lists downloaded as XML are one)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a JSON text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in a spreadsheet program and save it as .xlsx, then import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the sender for the workbook again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A CMRT or EMRT is smaller; remove pictures and attachments from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a CMRT or EMRT (.xlsx).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not an Excel workbook but {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not an .xlsx workbook but an older Office file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the password off in Excel and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is protected by a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is an Office file that is not a workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is encrypted and damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is damaged or was cut off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds {n} parts, far more than a workbook has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import was called off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than {n} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than {n} times its packed size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has a cell far outside of any CMRT or EMRT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} declares XML entities, which no workbook needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is damaged: a part is not as long as it says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is damaged: a part cannot be unpacked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is packed in a way that workbooks are not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} unpacks to {how}; it was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in Excel and save it again as .xlsx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is damaged, or no Excel workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may be the smelter {id}; the two were not merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may be a source that the audit has without an id; the two were not merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the system refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another id than column F, which was used: {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not an id; the row was counted by its name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not an id like CID001234; it was kept as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no mineral; the row was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a mineral that is known; the row was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a name beside “not yet identified”; it was not used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no id, and the look-up of this workbook has none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>neither name nor id; counted as a source of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a country's name; the row was kept without one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a CMRT 6.x, or an EMRT 1.x or 2.x.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has the sheets of a CMRT, but its title names no template.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a {kind} that does not say its revision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a {kind} {revision}, which cannot be imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a CMRT or EMRT; its sheets are: {found}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop an action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it, or choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose .json, .csv or .xlsx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facility details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audit details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a name ending in .p12.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sources changed since the preview.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview the import again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the name, or choose another identity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it for writing to issue a report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was issued. Open a backup, or ask who changed the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was issued. Report this fault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name, or add --force to replace it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder or make room, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a new or an empty folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer these, then sign again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This source is no longer on the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh the list and choose again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the listed source instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sampling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove a sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the program again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report's font Noto Sans {shapes} is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report's font Noto Sans is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room or allow writing there, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report's font could not be kept in {path}: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report cannot show {character} at {at}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report cannot show {character} at {at} (and {n} more places).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scripts from right to left cannot be printed yet: write it in Latin letters, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report can show Latin, Cyrillic, Greek, Chinese, Japanese and Korean: write it in one of these, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it carries no audit anchor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it carries more than one audit anchor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its list of attachments is nested too deeply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its audit anchor is too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its audit anchor is not JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its audit anchor is not of the format {format}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its audit anchor has no {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its audit anchor's {key} is no SHA-256</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its audit anchor has no sequence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is given as a trusted certificate is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the signer's certificate as a .pem, .cer or .crt file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not valid before {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expired on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has a key that is not suitable (RSA of 2048 bits or more, or a NIST curve, is)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was itself signed with {digest}, which is too weak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not made for signing (its key usage has neither digital signature nor non-repudiation)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not made for signing documents (its extended key usage names other purposes only)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its byte range does not have four numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its byte range does not cover the file from its beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its byte range leaves out more than the signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the place of the signature holds other characters than its digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the signature does not stand where its byte range says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bytes were put behind the signature, where only zeros may stand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the signature's container differs from what was signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the signature does not name its certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An identity needs a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one that nobody can guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An identity needs the name of whoever signs, of 64 characters at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>private key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>certificate of its key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export it again together with its key and certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The identity holds no {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase does not open this identity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check it, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not an identity (PKCS#12).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a .p12 or .pfx file with a key and certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The identity's key does not belong to its certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export it again from where it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another identity, or make a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of {name} {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Render it again, and sign that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report cannot be signed: {fault}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report is signed already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Render it as a report for signing, not as a draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report has no signature field “{field}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not as it was signed: {clauses}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It carries no signature, and only its audit could tell more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Intact since it was signed, but {clauses}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed by {name} and {other}, and unchanged since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed by {name}, and unchanged since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a report that this audit issued, and not as it was signed: {clauses}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed, but not a report that this audit issued.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It carries no signature, but this audit issued its report signed: the file was cut back, its signatures were removed, or it was never issued.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It carries no signature, and this audit issued no signed report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are the bytes that this audit issued, without a signature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{verdict} These are the bytes that this audit issued.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut back: this report was countersigned, and the countersignature is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not carry the countersignature that this audit recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is recorded as countersigned, but does not begin with the bytes that were issued.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was countersigned although it was issued as final.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it cannot be read as a signed PDF ({fault})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has a signature field that no report has ({fields})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its signatures are not those of the auditor and then of the reviewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds a signature that cannot be reached or read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was updated by something other than a signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its first signature does not certify it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its certification allows more changes than a countersignature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was signed again although it was final</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>something was added to the file after it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it cannot be checked ({fault})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what it covers was changed afterwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a later update changed more than a countersignature does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} (fingerprint {digits})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the certificate of {whose} {why}, and no time-stamp proves when it was signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the certificate of {whose} did not hold at the time that the signature claims</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its signer {whose} is unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it carries a certificate beside that of {whose} whose issuer is unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the signature “{field}”: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds values that no audit has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The content of this step was taken out of the journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it for writing first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is open read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it and open it again; what is on the screen was not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was changed by another program since it was opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a copy on a local disk and open that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be used safely: {setting} stays {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase does not open {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name, or open that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} could not be made: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry {n}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entry is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entry is not what was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entry cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entry is out of its device's order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entry does not continue the one before it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entry's content cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entry's content is not what was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is being opened and closed by another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it read-only, or copy it to a folder that you may write to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be opened for writing: {reason} ({folder}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it there, or open it read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is open for writing by {holder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room on the disk and allow writing, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} could not be brought to this version; it is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room on the disk and allow writing beside it, then open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup of {name} could be made, so it was not brought to this version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not what was copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it for writing once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was written by an older version and is protected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file that this program made; it ends in .audit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the file as it is, and open a backup or ask for the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is damaged: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it read-only to look at it, and ask for the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was changed outside this program: its journal is broken at entry {position}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not protected by a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the system refuses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the name and its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is larger than any audit can be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give its passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is protected by a passphrase, or is not an audit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not an audit file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it ends within its first bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a database, but not an audit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was switched to another way of writing by another tool.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its end is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update the program, then open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was written by a newer version of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} says it is of version {version}, which never was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its pages do not fit together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it for writing once, in a folder that you may write to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was interrupted while it was written and cannot be opened read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is being written to just now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SQLite cannot read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not trust it; ask for the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds tables or programs that no audit has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the copy of its edition is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its {kind} is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds a value that no audit has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the value; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value of {kind} cannot be kept ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wrong type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The evidence changed while it was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit is not as this step left it, so the step cannot be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the file: something changed it from outside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A {kind} to be added holds a wrong value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file's pages do not fit together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file's pages cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The content of entry {n} was taken out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry {n} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A row holds a value that no audit has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no entry wrote it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>entry {n} wrote something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {kind} {key} was changed outside the journal: {wrote}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {kind} {key}, written by entry {n}, is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy of the edition is not the one that the audit was made with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The counts of sources in the file are not what its sources come to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The source {id} is filed under a wrong name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bytes of evidence {id} are not what was attached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy of evidence {id} that is shared is not what was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} could not be saved: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room and try again, or save a copy elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another program holds it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it there and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it or its folder may not be written to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow writing, or save a copy elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk reports an error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy elsewhere, then check the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its folder may not be written to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its pages are damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the file as it is, and open a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write two letters, such as CD for the DR Congo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write two letters, such as MY.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again; if it stays so, close the window and open the audit again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as 2026-11-04.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>If you disagree, say why; the rating stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… and {n} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If no unknown one is documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Distance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Term</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to be closed by {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{u} of {n} undocumented — {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, {k} unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>over the limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not over the limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excused by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not trip it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trips it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leaves it undetermined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents, photos, observations and interviews, and what they show.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings and plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found, what the auditee says to it, and what is done about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every change, by whom and when, before and after.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export a draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the draft… The first report on a computer takes longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft lies at {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unnamed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings, persons met, hours, samples and limitations, as the report prints them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, where agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Firm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Auditors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A day ends before it begins: check the hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} h {minutes:02d} min on site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What, and what was done instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a clock time, such as 08:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a date, such as 2026-11-04.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{ref} is no element. Write references such as 2.c.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far the audit is, and what it comes to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quality check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a reviewer would ask about before the report is signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the system refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {path} could not be made: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Major</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opportunity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conformance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N/A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suspected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documented action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan, not managed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Managed plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not answered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All purchases looked at: none confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All purchases looked at: some confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Corporate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tantalum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tungsten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cobalt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Initial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Observation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen, not retained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agrees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disagrees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records kept elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person absent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not enough time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CAHRA list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>final</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>provisional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tripped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undetermined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minerals in the products</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Years that records are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minerals that the policy names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jul</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nov</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dec</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{whole}.{tenth} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No source of a mineral in scope is listed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{u} of {n} sources undocumented — {share}, limit {limit} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; {k} unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document {n} more to clear it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} more undocumented would trip it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not decided yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · to be closed by {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due-diligence coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict source without action plan</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
