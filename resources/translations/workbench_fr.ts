<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>ActionForm</name>
        <message>
            <source>{action} for {finding}</source>
            <translation>{action} pour {finding}</translation>
        </message>
        <message>
            <source>Root cause</source>
            <translation>Cause racine</translation>
        </message>
        <message>
            <source>Corrective action</source>
            <translation>Action corrective</translation>
        </message>
        <message>
            <source>Preventive action</source>
            <translation>Action préventive</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove {action}</source>
            <translation>Retirer {action}</translation>
        </message>
        <message>
            <source>A function rather than a name</source>
            <translation>Une fonction plutôt qu’un nom</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Plan handed in on</source>
            <translation>Plan remis le</translation>
        </message>
        <message>
            <source>Additional action, since the date was missed</source>
            <translation>Action supplémentaire, la date étant passée</translation>
        </message>
        <message>
            <source>New date</source>
            <translation>Nouvelle date</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <source>{action}, step</source>
            <translation>{action}, étape</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Ajouter une étape</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Close le</translation>
        </message>
        <message>
            <source>How that was verified</source>
            <translation>Comment cela a été vérifié</translation>
        </message>
        <message>
            <source>Evidence of it</source>
            <translation>Preuves à l’appui</translation>
        </message>
        <message>
            <source>Closure</source>
            <translation>Clôture</translation>
        </message>
        <message>
            <source>Take the term: {day}</source>
            <translation>Prendre le terme : {day}</translation>
        </message>
        <message>
            <source>late</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>It was due {when}. Agree on an additional action with a new date.</source>
            <translation>C’était dû {when}. Convenez d’une action supplémentaire avec une nouvelle date.</translation>
        </message>
        <message>
            <source>{day} is later than the term, {term}. Agree on an earlier date.</source>
            <translation>{day} est après le terme, {term}. Convenez d’une date plus proche.</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>What went wrong</source>
            <translation>Ce qui n’a pas marché</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <source>Progress of attaching</source>
            <translation>Avancement de l’ajout</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Reading the files…</source>
            <translation>Lecture des fichiers…</translation>
        </message>
        <message>
            <source>Keeping the files…</source>
            <translation>Enregistrement des fichiers…</translation>
        </message>
        <message>
            <source>{name} is here already, as {code}.</source>
            <translation>{name} est déjà là, sous le code {code}.</translation>
        </message>
    </context>
    <context>
        <name>AuditEntries</name>
        <message>
            <source>Two letters, such as MY</source>
            <translation>Deux lettres, comme MY</translation>
        </message>
        <message>
            <source>Such as: all lines of plant 2</source>
            <translation>Par exemple : toutes les lignes de l’usine 2</translation>
        </message>
        <message>
            <source>Facility</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>&amp;Pays</translation>
        </message>
        <message>
            <source>Addre&amp;ss</source>
            <translation>Adre&amp;sse</translation>
        </message>
        <message>
            <source>&amp;What is audited</source>
            <translation>O&amp;bjet</translation>
        </message>
        <message>
            <source>Minerals in the products</source>
            <translation>Minerais des produits</translation>
        </message>
        <message>
            <source>They can be answered on site too, but nothing is rated before.</source>
            <translation>On peut aussi y répondre sur site, mais rien n’est coté avant.</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>&amp;Edition</source>
            <translation>Éd&amp;ition</translation>
        </message>
        <message>
            <source>Names with commas between them</source>
            <translation>Noms séparés par des virgules</translation>
        </message>
        <message>
            <source>This audit</source>
            <translation>Cet audit</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Genre</translation>
        </message>
        <message>
            <source>&amp;Opening meeting</source>
            <translation>&amp;Ouverture</translation>
        </message>
        <message>
            <source>C&amp;losing meeting</source>
            <translation>C&amp;lôture</translation>
        </message>
        <message>
            <source>Lead a&amp;uditor</source>
            <translation>A&amp;uditeur principal</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>É&amp;quipe</translation>
        </message>
        <message>
            <source>&amp;Report number</source>
            <translation>Numéro du &amp;rapport</translation>
        </message>
        <message>
            <source>{minerals}. More than {limit} % of sources without due diligence: {rating}. Records are kept for {years} years.</source>
            <translation>{minerals}. Plus de {limit} % de sources sans devoir de diligence : {rating}. Enregistrements conservés {years} ans.</translation>
        </message>
        <message>
            <source>It is not said which facility is audited.</source>
            <translation>Il n’est pas dit quel site est audité.</translation>
        </message>
        <message>
            <source>Write its name.</source>
            <translation>Écrivez son nom.</translation>
        </message>
        <message>
            <source>“{country}” is not a country code.</source>
            <translation>« {country} » n’est pas un code de pays.</translation>
        </message>
        <message>
            <source>Write two letters, such as MY.</source>
            <translation>Écrivez deux lettres, comme MY.</translation>
        </message>
        <message>
            <source>The closing meeting is before the opening meeting.</source>
            <translation>La réunion de clôture précède la réunion d’ouverture.</translation>
        </message>
        <message>
            <source>Correct one of them.</source>
            <translation>Corrigez l’une des deux.</translation>
        </message>
    </context>
    <context>
        <name>AuditView</name>
        <message>
            <source>Every element and every fact is answered.</source>
            <translation>Tous les éléments et toutes les données ont leur réponse.</translation>
        </message>
    </context>
    <context>
        <name>BackingUp</name>
        <message>
            <source>A backup lies at {path}.</source>
            <translation>Une sauvegarde se trouve en {path}.</translation>
        </message>
        <message>
            <source>The last backup holds all this already.</source>
            <translation>La dernière sauvegarde contient déjà tout cela.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>A copy is made when an audit is closed, every half hour while it changes, and when you ask for one. It is checked before it counts; the last {n} of each audit are kept. To use one, open it.</source>
            <translation>Une copie est faite à la fermeture d’un audit, chaque demi-heure tant qu’il change, et quand vous le demandez. Elle est vérifiée avant de compter ; les {n} dernières de chaque audit sont gardées. Pour en utiliser une, ouvrez-la.</translation>
        </message>
        <message>
            <source>Backup folder</source>
            <translation>Dossier de sauvegarde</translation>
        </message>
        <message>
            <source>None: no backups are made</source>
            <translation>Aucun : pas de sauvegardes</translation>
        </message>
        <message>
            <source>&amp;Backup folder</source>
            <translation>Dossier de &amp;sauvegarde</translation>
        </message>
        <message>
            <source>A protected audit stays protected in its backups; others can be read by whoever has the folder.</source>
            <translation>Un audit protégé le reste dans ses sauvegardes ; les autres peuvent être lus par qui a le dossier.</translation>
        </message>
        <message>
            <source>Choose a folder on another drive, such as an encrypted stick that you carry.</source>
            <translation>Choisissez un dossier sur un autre disque, comme une clé chiffrée que vous portez sur vous.</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Écarter</translation>
        </message>
    </context>
    <context>
        <name>BlankDialog</name>
        <message>
            <source>Print a blank checklist</source>
            <translation>Imprimer une liste vierge</translation>
        </message>
        <message>
            <source>A PDF to print: questions, what to look for, boxes to tick and lines to write on.</source>
            <translation>Un PDF à imprimer : questions, que regarder, cases à cocher et lignes pour écrire.</translation>
        </message>
        <message>
            <source>&amp;Edition</source>
            <translation>Éd&amp;ition</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Choose a name…</source>
            <translation>&amp;Choisir un nom…</translation>
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
            <translation>Reprendre un audit</translation>
        </message>
        <message>
            <source>Create &amp;audit</source>
            <translation>Créer l’&amp;audit</translation>
        </message>
        <message>
            <source>From {name}</source>
            <translation>De {name}</translation>
        </message>
        <message>
            <source>Its journal does not hold, so nothing proves that this is what was written.</source>
            <translation>Son journal ne tient pas : rien ne prouve que c’est ce qui a été écrit.</translation>
        </message>
        <message>
            <source>closing meeting {day}</source>
            <translation>réunion de clôture {day}</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>non coté</translation>
        </message>
        <message>
            <source>{texts} observations and {sources} sources come along, each marked as not yet verified. Ratings, evidence and what was known of due diligence do not; the earlier ratings are shown beside.</source>
            <translation>{texts} observations et {sources} sources sont reprises, chacune marquée comme pas encore vérifiée. Cotations, preuves et ce qui était connu du devoir de diligence ne le sont pas ; les anciennes cotations sont montrées à côté.</translation>
        </message>
        <message>
            <source>Asked differently in the edition chosen: {elements}.</source>
            <translation>Demandé autrement dans l’édition choisie : {elements}.</translation>
        </message>
    </context>
    <context>
        <name>CheckDialog</name>
        <message>
            <source>Check a report</source>
            <translation>Vérifier un rapport</translation>
        </message>
        <message>
            <source>Tells whether a report, or a credential made from one, is as it was signed, and by whom. Open its audit first to tell also whether it is the one that was issued.</source>
            <translation>Dit si un rapport, ou une attestation qui en est tirée, est tel qu’il a été signé, et par qui. Ouvrez d’abord son audit pour savoir aussi si c’est bien celui qui a été émis.</translation>
        </message>
        <message>
            <source>Tells whether this audit issued a report or a credential, whether it was changed, and what came later.</source>
            <translation>Dit si cet audit a émis un rapport ou une attestation, si on l’a modifié, et ce qui est venu ensuite.</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>Vérifier de &amp;nouveau</translation>
        </message>
        <message>
            <source>&amp;Report or credential</source>
            <translation>&amp;Rapport ou attestation</translation>
        </message>
        <message>
            <source>Reports and credentials (*.pdf *.jwt);;All files (*)</source>
            <translation>Rapports et attestations (*.pdf *.jwt);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>ComparisonCard</name>
        <message>
            <source>Under</source>
            <translation>Sous</translation>
        </message>
        <message>
            <source>Edition to compare with</source>
            <translation>Édition à comparer</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>Non coté</translation>
        </message>
        <message>
            <source>Not applicable: no mineral in its scope is in the products.</source>
            <translation>Non applicable : aucun minerai de son périmètre n’est dans les produits.</translation>
        </message>
        <message>
            <source>{u} of {n} undocumented — {share}, limit {limit} %</source>
            <translation>{u} sur {n} non documentées — {share}, seuil {limit} %</translation>
        </message>
        <message>
            <source>The conflict condition differs: {state}.</source>
            <translation>La condition de conflit diffère : {state}.</translation>
        </message>
        <message>
            <source>Questions that differ: {refs}.</source>
            <translation>Questions qui diffèrent : {refs}.</translation>
        </message>
        <message>
            <source>: over it.</source>
            <translation> : au-delà.</translation>
        </message>
        <message>
            <source>: possibly over it.</source>
            <translation> : peut-être au-delà.</translation>
        </message>
        <message>
            <source>: not over it.</source>
            <translation> : pas au-delà.</translation>
        </message>
    </context>
    <context>
        <name>ConditionsPage</name>
        <message>
            <source>Go to the sources →</source>
            <translation>Aller aux sources →</translation>
        </message>
        <message>
            <source>Go to the conflict review →</source>
            <translation>Aller à la revue des conflits →</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source> And {n} more.</source>
            <translation> Et {n} de plus.</translation>
        </message>
        <message>
            <source>{n} of {all} confirmed sources not excused by what is done about it.</source>
            <translation>{n} sur {all} sources confirmées ne sont pas excusées par ce qui est fait.</translation>
        </message>
        <message>
            <source>1 confirmed source, excused by what is done about it.</source>
            <translation>1 source confirmée, excusée par ce qui est fait.</translation>
        </message>
        <message>
            <source>{n} confirmed sources; none trips it.</source>
            <translation>{n} sources confirmées ; aucune ne la déclenche.</translation>
        </message>
        <message>
            <source>All purchases were looked at; none is confirmed.</source>
            <translation>Tous les achats ont été examinés ; aucune n’est confirmée.</translation>
        </message>
        <message>
            <source>None confirmed so far; the conflict review is open.</source>
            <translation>Aucune confirmée à ce jour ; la revue des conflits est ouverte.</translation>
        </message>
    </context>
    <context>
        <name>CountersignDialog</name>
        <message>
            <source>Countersign a report</source>
            <translation>Contresigner un rapport</translation>
        </message>
        <message>
            <source>Your signature as the reviewer is added behind the auditor's; no byte of the report changes.</source>
            <translation>Votre signature de réviseur s’ajoute à celle de l’auditeur ; aucun octet du rapport ne change.</translation>
        </message>
        <message>
            <source>Countersign</source>
            <translation>Contresigner</translation>
        </message>
        <message>
            <source>countersigned</source>
            <translation>contresigné</translation>
        </message>
        <message>
            <source>Record it in the &amp;journal of the open audit</source>
            <translation>L’inscrire au &amp;journal de l’audit ouvert</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Où la mettre</translation>
        </message>
        <message>
            <source>Being signed and verified…</source>
            <translation>Signature et vérification en cours…</translation>
        </message>
        <message>
            <source>No report is chosen yet.</source>
            <translation>Aucun rapport n’est encore choisi.</translation>
        </message>
        <message>
            <source>Choose one.</source>
            <translation>Choisissez-en un.</translation>
        </message>
        <message>
            <source>Countersigned. It lies at {path}</source>
            <translation>Contresigné. Il se trouve ici : {path}</translation>
        </message>
        <message>
            <source>The audit's journal records it.</source>
            <translation>Le journal de l’audit en garde la trace.</translation>
        </message>
    </context>
    <context>
        <name>CountriesField</name>
        <message>
            <source>Add: name or two letters, such as CD, RW</source>
            <translation>Ajouter : nom ou deux lettres, comme CD, RW</translation>
        </message>
        <message>
            <source>Take out {country}</source>
            <translation>Ôter {country}</translation>
        </message>
    </context>
    <context>
        <name>CountryField</name>
        <message>
            <source>Name or two letters, such as JP</source>
            <translation>Nom ou deux lettres, comme JP</translation>
        </message>
    </context>
    <context>
        <name>CoverageCard</name>
        <message>
            <source> And {n} more.</source>
            <translation> Et {n} de plus.</translation>
        </message>
    </context>
    <context>
        <name>CredentialDialog</name>
        <message>
            <source>Export the findings as a credential</source>
            <translation>Exporter les constats comme attestation</translation>
        </message>
        <message>
            <source>The credential is being written</source>
            <translation>L’attestation est en cours d’écriture</translation>
        </message>
        <message>
            <source>Write the credential</source>
            <translation>Écrire l’attestation</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What the issued report found, for the programs of those who rely on it: a Digital Conformity Credential of the UN’s transparency protocol (UNTP). It names the report by its SHA-256.</source>
            <translation>Ce que le rapport émis a constaté, pour les programmes de ceux qui s’y fient : une attestation numérique de conformité du protocole de transparence de l’ONU (UNTP). Elle nomme le rapport par son SHA-256.</translation>
        </message>
        <message>
            <source>Signed with an identity (.jwt)</source>
            <translation>Signée avec une identité (.jwt)</translation>
        </message>
        <message>
            <source>Unsigned (.json)</source>
            <translation>Non signée (.json)</translation>
        </message>
        <message>
            <source>Credential</source>
            <translation>Attestation</translation>
        </message>
        <message>
            <source>Leave the &amp;names of sources and people in</source>
            <translation>Laisser les &amp;noms des sources et des personnes</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Genre</translation>
        </message>
        <message>
            <source>&amp;Who assessed</source>
            <translation>&amp;Qui a évalué</translation>
        </message>
        <message>
            <source>&amp;Credential</source>
            <translation>A&amp;ttestation</translation>
        </message>
        <message>
            <source>Else those that the audit knows are withheld. Read it before you hand it on.</source>
            <translation>Sinon ceux que l’audit connaît sont masqués. Relisez avant de transmettre.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>An independent third party</source>
            <translation>Un tiers indépendant</translation>
        </message>
        <message>
            <source>The facility itself</source>
            <translation>Le site lui-même</translation>
        </message>
        <message>
            <source>A buyer</source>
            <translation>Un acheteur</translation>
        </message>
        <message>
            <source>A body of which it is a member</source>
            <translation>Un organisme dont il est membre</translation>
        </message>
        <message>
            <source>A commercial partner</source>
            <translation>Un partenaire commercial</translation>
        </message>
        <message>
            <source>Where to put the credential</source>
            <translation>Où placer l’attestation</translation>
        </message>
        <message>
            <source>Credential ({pattern})</source>
            <translation>Attestation ({pattern})</translation>
        </message>
        <message>
            <source>It is not said where the credential goes.</source>
            <translation>Il n’est pas dit où va l’attestation.</translation>
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
            <translation>Détails</translation>
        </message>
    </context>
    <context>
        <name>DocumentDialog</name>
        <message>
            <source>New audit from a document</source>
            <translation>Nouvel audit depuis un document</translation>
        </message>
        <message>
            <source>A JSON document of the form workbench-audit/1, as an export writes it. Evidence files that it names are taken from beside it.</source>
            <translation>Un document JSON de la forme workbench-audit/1, tel qu’un export l’écrit. Les fichiers de preuves qu’il nomme sont pris à côté.</translation>
        </message>
        <message>
            <source>Create &amp;audit</source>
            <translation>Créer l’&amp;audit</translation>
        </message>
        <message>
            <source>The document</source>
            <translation>Le document</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>C&amp;hoisir…</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Document</translation>
        </message>
        <message>
            <source>What is wrong in the document</source>
            <translation>Ce qui ne va pas dans le document</translation>
        </message>
        <message>
            <source>Choose a document</source>
            <translation>Choisir un document</translation>
        </message>
        <message>
            <source>Documents (*.json)</source>
            <translation>Documents (*.json)</translation>
        </message>
        <message>
            <source>It is not said which document it is.</source>
            <translation>Il n’est pas dit de quel document il s’agit.</translation>
        </message>
        <message>
            <source>Choose one.</source>
            <translation>Choisissez-en un.</translation>
        </message>
        <message>
            <source>Nothing was made: the document has {n} faults.</source>
            <translation>Rien n’a été fait : le document a {n} défauts.</translation>
        </message>
        <message>
            <source>Nothing was made: the document has a fault.</source>
            <translation>Rien n’a été fait : le document a un défaut.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsDialog</name>
        <message>
            <source>Other documents</source>
            <translation>Autres documents</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Ce qui n’a pas marché</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Où il se trouve</translation>
        </message>
        <message>
            <source>The document is being made</source>
            <translation>Le document est en préparation</translation>
        </message>
        <message>
            <source>Names and ids of &amp;sources</source>
            <translation>Noms et identifiants des &amp;sources</translation>
        </message>
        <message>
            <source>P&amp;hotos</source>
            <translation>P&amp;hotos</translation>
        </message>
        <message>
            <source>Names of &amp;persons</source>
            <translation>Noms des &amp;personnes</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Document</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Template</source>
            <translation>&amp;Modèle</translation>
        </message>
        <message>
            <source>Withhold</source>
            <translation>Ne pas communiquer</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>&amp;Enregistrer sous…</translation>
        </message>
        <message>
            <source>Pre&amp;view…</source>
            <translation>&amp;Voir…</translation>
        </message>
        <message>
            <source>What was found, with boxes to sign by hand at the closing meeting.</source>
            <translation>Ce qui a été constaté, avec des cases à signer à la main lors de la réunion de clôture.</translation>
        </message>
        <message>
            <source>What is to be done by whom until when, and the findings behind it.</source>
            <translation>Ce qui est à faire, par qui et pour quand, et les constats à l’origine.</translation>
        </message>
        <message>
            <source>The whole report, as a draft or as a redacted copy. Nobody signs it.</source>
            <translation>Le rapport entier, comme brouillon ou comme copie expurgée. Personne ne le signe.</translation>
        </message>
        <message>
            <source>Every page says that it is a redacted copy and what is withheld. Names are found as the audit knows them: read it before you hand it on.</source>
            <translation>Chaque page dit que c’est une copie expurgée et ce qui n’est pas communiqué. Les noms sont trouvés tels que l’audit les connaît : lisez-la avant de la transmettre.</translation>
        </message>
        <message>
            <source>Photos may show persons; nobody is made out in them here.</source>
            <translation>Des photos peuvent montrer des personnes ; personne n’y est reconnu ici.</translation>
        </message>
        <message>
            <source>Save: {document}</source>
            <translation>Enregistrer : {document}</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>It lies at {path}</source>
            <translation>Il se trouve en {path}</translation>
        </message>
        <message>
            <source>The system opens no folders from here; the path above can be copied.</source>
            <translation>Le système n’ouvre pas de dossiers d’ici ; le chemin ci-dessus peut être copié.</translation>
        </message>
    </context>
    <context>
        <name>ElementForm</name>
        <message>
            <source>What to ask for, whom to ask, what to look at</source>
            <translation>Que demander, à qui, que regarder</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>{n} tripped</source>
            <translation>{n} déclenchées</translation>
        </message>
    </context>
    <context>
        <name>EvidenceChooser</name>
        <message>
            <source>There is no evidence that is not linked here already.</source>
            <translation>Il n’y a pas de preuve qui ne soit déjà liée ici.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceLinks</name>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Joindre…</translation>
        </message>
        <message>
            <source>Attach evidence</source>
            <translation>Joindre des preuves</translation>
        </message>
        <message>
            <source>Files can be dropped here too</source>
            <translation>On peut aussi déposer des fichiers ici</translation>
        </message>
        <message>
            <source>{evidence}
Delete takes the link back</source>
            <translation>{evidence}
Suppr ôte le lien</translation>
        </message>
        <message>
            <source>&amp;Files…</source>
            <translation>&amp;Fichiers…</translation>
        </message>
        <message>
            <source>&amp;Photos…</source>
            <translation>&amp;Photos…</translation>
        </message>
        <message>
            <source>&amp;Observation…</source>
            <translation>&amp;Observation…</translation>
        </message>
        <message>
            <source>&amp;Seen, not retained…</source>
            <translation>Vu, non con&amp;servé…</translation>
        </message>
        <message>
            <source>&amp;Interview…</source>
            <translation>Entret&amp;ien…</translation>
        </message>
        <message>
            <source>&amp;Evidence that is here already…</source>
            <translation>Pr&amp;euves déjà là…</translation>
        </message>
        <message>
            <source>From the &amp;clipboard</source>
            <translation>Du p&amp;resse-papiers</translation>
        </message>
        <message>
            <source>&amp;Unlink</source>
            <translation>Dé&amp;lier</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Montrer</translation>
        </message>
    </context>
    <context>
        <name>EvidencePage</name>
        <message>
            <source>&amp;Add files…</source>
            <translation>&amp;Ajouter des fichiers…</translation>
        </message>
        <message>
            <source>Add &amp;observation…</source>
            <translation>Ajouter une &amp;observation…</translation>
        </message>
        <message>
            <source>Seen, &amp;not retained…</source>
            <translation>Vu, &amp;non conservé…</translation>
        </message>
        <message>
            <source>New &amp;interview…</source>
            <translation>Nouvel entret&amp;ien…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Filter: code, title, place, digest…</source>
            <translation>Filtrer : code, titre, lieu, empreinte…</translation>
        </message>
        <message>
            <source>Filter the evidence</source>
            <translation>Filtrer les preuves</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Tous les genres</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>Link the selected evidence…</source>
            <translation>Lier les preuves choisies…</translation>
        </message>
        <message>
            <source>Remove the selected evidence</source>
            <translation>Retirer les preuves choisies</translation>
        </message>
        <message>
            <source>Linked to nothing {n}</source>
            <translation>Liées à rien {n}</translation>
        </message>
        <message>
            <source>{n} of {of}</source>
            <translation>{n} sur {of}</translation>
        </message>
        <message>
            <source>{n} selected. Delete removes them; Ctrl+K offers to link them.</source>
            <translation>{n} choisies. Suppr les retire ; Ctrl+K propose de les lier.</translation>
        </message>
        <message>
            <source>Select a piece of evidence to see all that is recorded of it.</source>
            <translation>Choisissez une preuve pour voir tout ce qui en est consigné.</translation>
        </message>
        <message>
            <source>Nothing is attached yet. Drop files here, or add what was seen and heard.</source>
            <translation>Rien n’est encore joint. Déposez des fichiers ici, ou ajoutez ce qui a été vu et entendu.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>The copy lies at {path}</source>
            <translation>La copie se trouve en {path}</translation>
        </message>
        <message>
            <source>A read-only copy is open in another program. What is changed there is lost.</source>
            <translation>Une copie en lecture seule est ouverte dans un autre programme. Ce qui y est modifié est perdu.</translation>
        </message>
        <message>
            <source>The system knows no program for this file. Save it, and open it there.</source>
            <translation>Le système ne connaît pas de programme pour ce fichier. Enregistrez-le, et ouvrez-le de là.</translation>
        </message>
    </context>
    <context>
        <name>FactsPage</name>
        <message>
            <source>Minerals in the products</source>
            <translation>Minerais des produits</translation>
        </message>
        <message>
            <source>&amp;How it was established that none is in the products</source>
            <translation>Comment &amp;il a été établi qu’il n’y en a pas</translation>
        </message>
        <message>
            <source>Records and policy</source>
            <translation>Enregistrements et politique</translation>
        </message>
        <message>
            <source>This edition asks for {n} years.</source>
            <translation>Cette édition demande {n} ans.</translation>
        </message>
        <message>
            <source>&amp;Years that records are kept</source>
            <translation>Anné&amp;es de conservation</translation>
        </message>
        <message>
            <source>whole years</source>
            <translation>années entières</translation>
        </message>
        <message>
            <source>Minerals that the policy names</source>
            <translation>Minerais que nomme la politique</translation>
        </message>
        <message>
            <source>Conflict review</source>
            <translation>Revue des conflits</translation>
        </message>
        <message>
            <source>Asked once for the audit: were all purchases looked at for confirmed conflict sources?</source>
            <translation>Demandé une fois pour l’audit : tous les achats ont-ils été examinés quant aux sources de conflit confirmées ?</translation>
        </message>
        <message>
            <source>Facility</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Two letters, such as MY</source>
            <translation>Deux lettres, comme MY</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>&amp;Pays</translation>
        </message>
        <message>
            <source>Addre&amp;ss</source>
            <translation>Adre&amp;sse</translation>
        </message>
        <message>
            <source>This audit</source>
            <translation>Cet audit</translation>
        </message>
        <message>
            <source>Terms of findings are counted from the closing meeting.</source>
            <translation>Les délais des constats se comptent depuis la réunion de clôture.</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Pas encore répondu</translation>
        </message>
        <message>
            <source>Names with commas between them</source>
            <translation>Noms séparés par des virgules</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Genre</translation>
        </message>
        <message>
            <source>&amp;Opened</source>
            <translation>&amp;Ouverture</translation>
        </message>
        <message>
            <source>C&amp;losing meeting</source>
            <translation>Réunion de c&amp;lôture</translation>
        </message>
        <message>
            <source>Lead &amp;auditor</source>
            <translation>&amp;Auditeur principal</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>É&amp;quipe</translation>
        </message>
        <message>
            <source>&amp;Report number</source>
            <translation>Numéro du &amp;rapport</translation>
        </message>
        <message>
            <source>What is au&amp;dited</source>
            <translation>Objet &amp;de l’audit</translation>
        </message>
    </context>
    <context>
        <name>FileEntries</name>
        <message>
            <source>The audit's file</source>
            <translation>Le fichier de l’audit</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>Pa&amp;rcourir…</translation>
        </message>
        <message>
            <source>F&amp;ile</source>
            <translation>F&amp;ichier</translation>
        </message>
        <message>
            <source>&amp;Protect the file with a passphrase</source>
            <translation>&amp;Protéger le fichier par une phrase secrète</translation>
        </message>
        <message>
            <source>Pass&amp;phrase</source>
            <translation>&amp;Phrase secrète</translation>
        </message>
        <message>
            <source>A&amp;gain</source>
            <translation>&amp;Encore</translation>
        </message>
        <message>
            <source>It is kept nowhere: lost, nobody can open the audit again. Backups ask for it too.</source>
            <translation>Elle n’est gardée nulle part : perdue, personne ne peut rouvrir l’audit. Les sauvegardes la demandent aussi.</translation>
        </message>
        <message>
            <source>Where the audit's file lies</source>
            <translation>Où se trouve le fichier de l’audit</translation>
        </message>
        <message>
            <source>Audits (*.audit)</source>
            <translation>Audits (*.audit)</translation>
        </message>
        <message>
            <source>It is not said where the file goes.</source>
            <translation>Il n’est pas dit où va le fichier.</translation>
        </message>
        <message>
            <source>Choose a place.</source>
            <translation>Choisissez un emplacement.</translation>
        </message>
        <message>
            <source>{path} is already there; an audit is never replaced here.</source>
            <translation>{path} est déjà là ; un audit n’est jamais remplacé ici.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The file is to be protected, but no passphrase is given.</source>
            <translation>Le fichier doit être protégé, mais aucune phrase secrète n’est donnée.</translation>
        </message>
        <message>
            <source>Type one, or take the tick away.</source>
            <translation>Tapez-en une, ou ôtez la coche.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Les deux phrases secrètes diffèrent.</translation>
        </message>
        <message>
            <source>Type the second one again.</source>
            <translation>Retapez la seconde.</translation>
        </message>
    </context>
    <context>
        <name>FindingForm</name>
        <message>
            <source>Add a corrective action</source>
            <translation>Ajouter une action corrective</translation>
        </message>
        <message>
            <source>Add a corrective action to {finding}</source>
            <translation>Ajouter une action corrective à {finding}</translation>
        </message>
        <message>
            <source>Translate…</source>
            <translation>Traduire…</translation>
        </message>
        <message>
            <source>Translate {finding}</source>
            <translation>Traduire {finding}</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>Ce qui a été vu</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Où cela en est</translation>
        </message>
        <message>
            <source>Go to {ref} →</source>
            <translation>Aller à {ref} →</translation>
        </message>
        <message>
            <source>Go to it →</source>
            <translation>Y aller →</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>Auditee's response to {finding}</source>
            <translation>Réponse de l’audité à {finding}</translation>
        </message>
        <message>
            <source>In the auditee's own words</source>
            <translation>Dans les mots de l’audité</translation>
        </message>
        <message>
            <source>{name}: comment</source>
            <translation>{name} : commentaire</translation>
        </message>
        <message>
            <source>Auditee's response</source>
            <translation>Réponse de l’audité</translation>
        </message>
        <message>
            <source>by</source>
            <translation>par</translation>
        </message>
        <message>
            <source>on</source>
            <translation>le</translation>
        </message>
        <message>
            <source>Translated into {languages}</source>
            <translation>Traduit en {languages}</translation>
        </message>
        <message>
            <source>Action {n}</source>
            <translation>Action {n}</translation>
        </message>
    </context>
    <context>
        <name>FindingsPage</name>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xporter…</translation>
        </message>
        <message>
            <source>Export findings and plan</source>
            <translation>Exporter constats et plan</translation>
        </message>
        <message>
            <source>Export findings and plan…</source>
            <translation>Exporter constats et plan…</translation>
        </message>
        <message>
            <source>Show overdue findings</source>
            <translation>Montrer les constats en retard</translation>
        </message>
        <message>
            <source>Show all findings</source>
            <translation>Montrer tous les constats</translation>
        </message>
        <message>
            <source>Add a corrective action</source>
            <translation>Ajouter une action corrective</translation>
        </message>
        <message>
            <source>Nothing was found yet that asks for an opportunity, a plan or a remedy.</source>
            <translation>Rien n’a encore été constaté qui appelle une amélioration, un plan ou une correction.</translation>
        </message>
        <message>
            <source>Findings: {n}, as of {day}</source>
            <translation>Constats : {n}, au {day}</translation>
        </message>
        <message>
            <source> · {n} overdue</source>
            <translation> · {n} en retard</translation>
        </message>
    </context>
    <context>
        <name>FlagDialog</name>
        <message>
            <source>Flag the selected sources as CAHRA</source>
            <translation>Signaler les sources choisies comme CAHRA</translation>
        </message>
        <message>
            <source>Why: region, route, what was seen</source>
            <translation>Pourquoi : région, route, ce qui a été vu</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Raison</translation>
        </message>
        <message>
            <source>Flagged &amp;on</source>
            <translation>&amp;Signalé le</translation>
        </message>
        <message>
            <source>A country is a hint to look closer, never a verdict.</source>
            <translation>Un pays est une invitation à regarder de plus près, jamais un verdict.</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>checking the chain…</source>
            <translation>vérification de la chaîne…</translation>
        </message>
        <message>
            <source>Being written</source>
            <translation>En cours d’écriture</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>Arrê&amp;ter</translation>
        </message>
        <message>
            <source>Stop; nothing is changed</source>
            <translation>Arrêter ; rien n’est modifié</translation>
        </message>
        <message>
            <source>Undo: “{step}”</source>
            <translation>Annuler : « {step} »</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>✓ Saved {time}</source>
            <translation>✓ Enregistré {time}</translation>
        </message>
        <message>
            <source>History 1 entry · {chain}</source>
            <translation>Historique 1 entrée · {chain}</translation>
        </message>
        <message>
            <source>History {n} entries · {chain}</source>
            <translation>Historique {n} entrées · {chain}</translation>
        </message>
        <message>
            <source>chain BROKEN: {why}</source>
            <translation>chaîne ROMPUE : {why}</translation>
        </message>
        <message>
            <source>chain intact up to entry {n}</source>
            <translation>chaîne intacte jusqu’à l’entrée {n}</translation>
        </message>
        <message>
            <source>chain intact</source>
            <translation>chaîne intacte</translation>
        </message>
        <message>
            <source>chain NOT CHECKED</source>
            <translation>chaîne NON VÉRIFIÉE</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>Ask for</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>Ask whom</source>
            <translation>Interroger</translation>
        </message>
        <message>
            <source>Look at</source>
            <translation>Regarder</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>read-only</source>
            <translation>lecture seule</translation>
        </message>
        <message>
            <source>Pre&amp;view the report</source>
            <translation>&amp;Voir le rapport</translation>
        </message>
        <message>
            <source>&amp;Sign &amp;&amp; issue…</source>
            <translation>&amp;Signer et émettre…</translation>
        </message>
        <message>
            <source>Facility without a name</source>
            <translation>Site sans nom</translation>
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
            <translation>Aide</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Sujets</translation>
        </message>
        <message>
            <source>Help text</source>
            <translation>Texte d’aide</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Entries of the journal</source>
            <translation>Entrées du journal</translation>
        </message>
        <message>
            <source>checking</source>
            <translation>vérification</translation>
        </message>
        <message>
            <source>&amp;Check again</source>
            <translation>&amp;Vérifier de nouveau</translation>
        </message>
        <message>
            <source>Filter: what was done…</source>
            <translation>Filtrer : ce qui a été fait…</translation>
        </message>
        <message>
            <source>Filter entries by what was done</source>
            <translation>Filtrer les entrées par ce qui a été fait</translation>
        </message>
        <message>
            <source>What the entries are about</source>
            <translation>Ce que concernent les entrées</translation>
        </message>
        <message>
            <source>Who made the entries</source>
            <translation>Qui a fait les entrées</translation>
        </message>
        <message>
            <source>&amp;Show all entries</source>
            <translation>&amp;Afficher toutes les entrées</translation>
        </message>
        <message>
            <source>Take the chosen entry back</source>
            <translation>Reprendre l’entrée choisie</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Since entry {n}</source>
            <translation>Depuis l’entrée {n}</translation>
        </message>
        <message>
            <source>chain broken</source>
            <translation>chaîne rompue</translation>
        </message>
        <message>
            <source>intact up to entry {n}</source>
            <translation>intacte jusqu’à l’entrée {n}</translation>
        </message>
        <message>
            <source>chain intact</source>
            <translation>chaîne intacte</translation>
        </message>
        <message>
            <source>1 entry, with SHA-256 {head}…</source>
            <translation>1 entrée, avec le SHA-256 {head}…</translation>
        </message>
        <message>
            <source>{n} entries, the last with SHA-256 {head}…</source>
            <translation>{n} entrées, la dernière avec le SHA-256 {head}…</translation>
        </message>
        <message>
            <source>What came since was chained as it was written.</source>
            <translation>Ce qui est venu depuis a été chaîné à l’écriture.</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>non vérifiée</translation>
        </message>
    </context>
    <context>
        <name>IdentitiesPage</name>
        <message>
            <source>Identities</source>
            <translation>Identités</translation>
        </message>
        <message>
            <source>Reports are signed with one of these files. Removing one here leaves the file where it is.</source>
            <translation>Les rapports sont signés avec l’un de ces fichiers. En retirer un ici laisse le fichier où il est.</translation>
        </message>
        <message>
            <source>Fingerprint of the identity</source>
            <translation>Empreinte de l’identité</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Utilisée</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>Signataire</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>Ôter de cette liste</translation>
        </message>
        <message>
            <source>&amp;Use for signing</source>
            <translation>&amp;Utiliser pour signer</translation>
        </message>
        <message>
            <source>&amp;Add a file…</source>
            <translation>&amp;Ajouter un fichier…</translation>
        </message>
        <message>
            <source>&amp;Make a new one…</source>
            <translation>&amp;En créer une nouvelle…</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Pas encore lue</translation>
        </message>
        <message>
            <source>Not there any more</source>
            <translation>N’est plus là</translation>
        </message>
        <message>
            <source>SHA-256 of the certificate: {fingerprint}
{path}</source>
            <translation>SHA-256 du certificat : {fingerprint}
{path}</translation>
        </message>
        <message>
            <source>Add an identity</source>
            <translation>Ajouter une identité</translation>
        </message>
        <message>
            <source>Identities (*.p12 *.pfx)</source>
            <translation>Identités (*.p12 *.pfx)</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>The passphrase of {name}; it is kept nowhere.</source>
            <translation>La phrase secrète de {name} ; elle n’est gardée nulle part.</translation>
        </message>
    </context>
    <context>
        <name>IdentityDialog</name>
        <message>
            <source>Make an identity</source>
            <translation>Créer une identité</translation>
        </message>
        <message>
            <source>The identity is being made</source>
            <translation>L’identité est en cours de création</translation>
        </message>
        <message>
            <source>Make the identity</source>
            <translation>Créer l’identité</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>A key of your own, with a certificate that you issue yourself. The passphrase protects the key and is kept nowhere: lost, it cannot be found again.</source>
            <translation>Une clé à vous, avec un certificat que vous émettez vous-même. La phrase secrète protège la clé et n’est gardée nulle part : perdue, elle ne se retrouve pas.</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Où la mettre</translation>
        </message>
        <message>
            <source>&amp;Name of whoever signs</source>
            <translation>&amp;Nom du signataire</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase &amp;again</source>
            <translation>Phr&amp;ase secrète, encore</translation>
        </message>
        <message>
            <source>&amp;Where to</source>
            <translation>&amp;Emplacement</translation>
        </message>
        <message>
            <source>Where to keep the identity</source>
            <translation>Où garder l’identité</translation>
        </message>
        <message>
            <source>Identity (*.p12)</source>
            <translation>Identité (*.p12)</translation>
        </message>
        <message>
            <source>An identity needs a passphrase.</source>
            <translation>Une identité a besoin d’une phrase secrète.</translation>
        </message>
        <message>
            <source>Choose one that nobody can guess.</source>
            <translation>Choisissez-en une que personne ne peut deviner.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Les deux phrases secrètes diffèrent.</translation>
        </message>
        <message>
            <source>Type the second one again.</source>
            <translation>Retapez la seconde.</translation>
        </message>
        <message>
            <source>It is not said where the identity goes.</source>
            <translation>Il n’est pas dit où va l’identité.</translation>
        </message>
        <message>
            <source>Choose a place.</source>
            <translation>Choisissez un emplacement.</translation>
        </message>
        <message>
            <source>{path} is already there; a key is never replaced here.</source>
            <translation>{path} est déjà là ; une clé n’est jamais remplacée ici.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>The identity is made.

Keep for yourself: {identity}
Whoever has it and its passphrase signs in your name.

Give to those who are to trust your reports: {certificate}</source>
            <translation>L’identité est faite.

À garder pour vous : {identity}
Qui l’a avec sa phrase secrète signe en votre nom.

À donner à ceux qui doivent se fier à vos rapports : {certificate}</translation>
        </message>
    </context>
    <context>
        <name>ImportCard</name>
        <message>
            <source>IMPORTED</source>
            <translation>IMPORTÉ</translation>
        </message>
        <message>
            <source>{n} files: {names}</source>
            <translation>{n} fichiers : {names}</translation>
        </message>
        <message>
            <source>{read} rows read · {added} added · {merged} merged · {left} left out</source>
            <translation>{read} lignes lues · {added} ajoutées · {merged} réunies · {left} laissées</translation>
        </message>
        <message>
            <source> · declares {minerals}</source>
            <translation> · déclare {minerals}</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import CMRT / EMRT</source>
            <translation>Importer un CMRT / EMRT</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Progress of reading</source>
            <translation>Avancement de la lecture</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>A&amp;nnuler</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importer</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajoutées</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Réunies</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissées</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>À voir</translation>
        </message>
        <message>
            <source>Workbooks</source>
            <translation>Classeurs</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Cellule</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>As it stands there</source>
            <translation>Tel quel</translation>
        </message>
        <message>
            <source>What needs attention</source>
            <translation>Ce qui est à regarder</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importation…</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparaison…</translation>
        </message>
        <message>
            <source>To add: {added}. Merged with them or with known ones: {merged}. Left out: {left}.</source>
            <translation>À ajouter : {added}. Réunies avec elles ou avec des connues : {merged}. Laissées : {left}.</translation>
        </message>
        <message>
            <source> (imported before)</source>
            <translation> (déjà importé)</translation>
        </message>
        <message>
            <source>Needs attention: {n}</source>
            <translation>À regarder : {n}</translation>
        </message>
        <message>
            <source>by {company}</source>
            <translation>par {company}</translation>
        </message>
        <message>
            <source>effective {day}</source>
            <translation>en vigueur le {day}</translation>
        </message>
        <message>
            <source>declares {minerals}</source>
            <translation>déclare {minerals}</translation>
        </message>
        <message>
            <source>says that all smelters are identified for {minerals}</source>
            <translation>dit que toutes les fonderies sont identifiées pour {minerals}</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>F&amp;ermer</translation>
        </message>
    </context>
    <context>
        <name>InterviewDialog</name>
        <message>
            <source>New interview</source>
            <translation>Nouvel entretien</translation>
        </message>
        <message>
            <source>The interview gets a code, such as W-01. No name is asked for: name a role and a group that several persons fit. Notes are taken on the evidence page, and stay in this file.</source>
            <translation>L’entretien reçoit un code, comme W-01. Aucun nom n’est demandé : indiquez un rôle et un groupe auxquels plusieurs personnes répondent. Les notes se prennent sur la page des preuves, et restent dans ce fichier.</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Rôle</translation>
        </message>
        <message>
            <source>&amp;Group</source>
            <translation>&amp;Groupe</translation>
        </message>
        <message>
            <source>&amp;Persons who fit both</source>
            <translation>&amp;Personnes répondant aux deux</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Interpreter</source>
            <translation>&amp;Interprète</translation>
        </message>
        <message>
            <source>Pl&amp;ace</source>
            <translation>Li&amp;eu</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Quand</translation>
        </message>
    </context>
    <context>
        <name>IssueDialog</name>
        <message>
            <source>Sign and issue the report</source>
            <translation>Signer et émettre le rapport</translation>
        </message>
        <message>
            <source>What will be signed</source>
            <translation>Ce qui sera signé</translation>
        </message>
        <message>
            <source>The report is being signed</source>
            <translation>Le rapport est en cours de signature</translation>
        </message>
        <message>
            <source>Pre&amp;view…</source>
            <translation>&amp;Voir…</translation>
        </message>
        <message>
            <source>Look at exactly the bytes that will be signed</source>
            <translation>Regarder exactement les octets qui seront signés</translation>
        </message>
        <message>
            <source>Sign and issue</source>
            <translation>Signer et émettre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Being laid out, signed and verified. The first report on a computer takes longer.</source>
            <translation>Mise en page, signature et vérification. Le premier rapport sur un ordinateur prend plus de temps.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>&amp;Final: no countersignature</source>
            <translation>Dé&amp;finitif : pas de contresignature</translation>
        </message>
        <message>
            <source>&amp;Report (PDF)</source>
            <translation>&amp;Rapport (PDF)</translation>
        </message>
        <message>
            <source>&amp;Language of the report</source>
            <translation>&amp;Langue du rapport</translation>
        </message>
        <message>
            <source>&amp;Template</source>
            <translation>&amp;Modèle</translation>
        </message>
        <message>
            <source>Where to put the report</source>
            <translation>Où mettre le rapport</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>These bytes will be signed: SHA-256 {digest}</source>
            <translation>Ces octets seront signés : SHA-256 {digest}</translation>
        </message>
        <message>
            <source>Not signed yet</source>
            <translation>Pas encore signé</translation>
        </message>
        <message>
            <source>The report before it is signed</source>
            <translation>Le rapport avant sa signature</translation>
        </message>
        <message>
            <source>Exactly these bytes will be signed by {name}; the signature is added behind them and changes nothing before it. If the audit is changed first, signing is refused.</source>
            <translation>Ce sont exactement ces octets que {name} signera ; la signature s’ajoute à leur suite et ne change rien de ce qui précède. Si l’audit est modifié entre-temps, la signature est refusée.</translation>
        </message>
        <message>
            <source>It is not said where the report goes.</source>
            <translation>Il n’est pas dit où va le rapport.</translation>
        </message>
    </context>
    <context>
        <name>ItemDialog</name>
        <message>
            <source>Seen, not retained</source>
            <translation>Vu, non conservé</translation>
        </message>
        <message>
            <source>Add an observation</source>
            <translation>Ajouter une observation</translation>
        </message>
        <message>
            <source>Such as: supplier file of one refiner, issue 3</source>
            <translation>Par exemple : dossier fournisseur d’une affinerie, version 3</translation>
        </message>
        <message>
            <source>Such as: cobalt drums without a label</source>
            <translation>Par exemple : fûts de cobalt sans étiquette</translation>
        </message>
        <message>
            <source>Original seen</source>
            <translation>Original vu</translation>
        </message>
        <message>
            <source>Walk-through</source>
            <translation>Visite des lieux</translation>
        </message>
        <message>
            <source>&amp;What it is</source>
            <translation>&amp;Ce que c’est</translation>
        </message>
        <message>
            <source>&amp;What was observed</source>
            <translation>Ce &amp;qui a été observé</translation>
        </message>
        <message>
            <source>What it &amp;shows</source>
            <translation>Ce que cela &amp;montre</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Détails</translation>
        </message>
        <message>
            <source>Where it is &amp;kept</source>
            <translation>&amp;Lieu de conservation</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>L&amp;ieu</translation>
        </message>
        <message>
            <source>&amp;How</source>
            <translation>C&amp;omment</translation>
        </message>
        <message>
            <source>&amp;By whom</source>
            <translation>Pa&amp;r qui</translation>
        </message>
        <message>
            <source>W&amp;hen</source>
            <translation>Q&amp;uand</translation>
        </message>
    </context>
    <context>
        <name>JournalStamps</name>
        <message>
            <source>Time-stamps of the journal</source>
            <translation>Horodatages du journal</translation>
        </message>
        <message>
            <source>Time-stamp the journal…</source>
            <translation>Horodater le journal…</translation>
        </message>
        <message>
            <source>There is none yet: the times in the journal are those of the computers it was kept on.</source>
            <translation>Il n’y en a pas encore : les heures du journal sont celles des ordinateurs où il a été tenu.</translation>
        </message>
    </context>
    <context>
        <name>LaterEntries</name>
        <message>
            <source>Show in the history</source>
            <translation>Afficher dans l’historique</translation>
        </message>
        <message>
            <source>… and {n} more</source>
            <translation>… et {n} de plus</translation>
        </message>
    </context>
    <context>
        <name>ListDialog</name>
        <message>
            <source>Load a status list</source>
            <translation>Charger une liste de statut</translation>
        </message>
        <message>
            <source>Load a CAHRA list</source>
            <translation>Charger une liste CAHRA</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>Progress of reading</source>
            <translation>Avancement de la lecture</translation>
        </message>
        <message>
            <source>What it says is shown beside the sources as a hint. It never changes due diligence.</source>
            <translation>Ce qu’elle dit est montré à côté des sources, comme indice. Elle ne change jamais le devoir de diligence.</translation>
        </message>
        <message>
            <source>A country on it is a hint to look closer, never a verdict.</source>
            <translation>Un pays qui y figure est une invitation à regarder de plus près, jamais un verdict.</translation>
        </message>
        <message>
            <source>Who publishes it and what it lists; versions share a name</source>
            <translation>Qui la publie et ce qu’elle liste ; les versions partagent un nom</translation>
        </message>
        <message>
            <source>Such as Conformant or Active</source>
            <translation>Comme Conformant ou Active</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Date of the list</source>
            <translation>&amp;Date de la liste</translation>
        </message>
        <message>
            <source>&amp;Version</source>
            <translation>&amp;Version</translation>
        </message>
        <message>
            <source>&amp;Status of all on it</source>
            <translation>&amp;Statut de tous ceux qui y figurent</translation>
        </message>
        <message>
            <source>Smelter ID</source>
            <translation>ID de la fonderie</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Minerai</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Zones</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>Minerais</translation>
        </message>
        <message>
            <source>Entries of the list</source>
            <translation>Lignes de la liste</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>As it stands there</source>
            <translation>Tel quel</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>Ce qui a été laissé</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Ann&amp;uler</translation>
        </message>
        <message>
            <source>&amp;Load</source>
            <translation>C&amp;harger</translation>
        </message>
        <message>
            <source>{file}: {n} entries from {rows} rows, {left} left out.</source>
            <translation>{file} : {n} entrées de {rows} lignes, {left} laissées.</translation>
        </message>
        <message>
            <source>Left out: {n}</source>
            <translation>Laissées : {n}</translation>
        </message>
        <message>
            <source>The list does not say when it was published.</source>
            <translation>La liste ne dit pas quand elle a été publiée.</translation>
        </message>
        <message>
            <source>Enter its date: a hint without a date is worth nothing.</source>
            <translation>Saisissez sa date : un indice sans date ne vaut rien.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>F&amp;ermer</translation>
        </message>
    </context>
    <context>
        <name>LivePanel</name>
        <message>
            <source>Rating now</source>
            <translation>Cotation actuelle</translation>
        </message>
        <message>
            <source>RATING NOW</source>
            <translation>COTATION ACTUELLE</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>Pas encore coté</translation>
        </message>
        <message>
            <source>{status} · {done} of {all} answered</source>
            <translation>{status} · {done} sur {all} répondus</translation>
        </message>
    </context>
    <context>
        <name>LoadedListsDialog</name>
        <message>
            <source>Loaded lists</source>
            <translation>Listes chargées</translation>
        </message>
        <message>
            <source>Of lists with one name the newest counts.</source>
            <translation>Des listes de même nom, la plus récente compte.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>F&amp;ermer</translation>
        </message>
        <message>
            <source>No list is loaded yet.</source>
            <translation>Aucune liste n’est encore chargée.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>CAHRA</source>
            <translation>CAHRA</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>an older version</source>
            <translation>une version plus ancienne</translation>
        </message>
    </context>
    <context>
        <name>LooksPage</name>
        <message>
            <source>Language and look</source>
            <translation>Langue et apparence</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>The window speaks it from its next start on.</source>
            <translation>La fenêtre la parle à partir du prochain démarrage.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>&amp;Apparence</translation>
        </message>
        <message>
            <source>&amp;Text size</source>
            <translation>&amp;Taille du texte</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;New audit…</source>
            <translation>&amp;Nouvel audit…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>Open the &amp;sample</source>
            <translation>Ouvrir &amp;l’exemple</translation>
        </message>
        <message>
            <source>Carry &amp;forward from an audit…</source>
            <translation>Reprendre un &amp;audit…</translation>
        </message>
        <message>
            <source>New from a doc&amp;ument…</source>
            <translation>Nouveau depuis &amp;un document…</translation>
        </message>
        <message>
            <source>Save a co&amp;py…</source>
            <translation>Enregistrer une co&amp;pie…</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>Sauvegarder &amp;maintenant</translation>
        </message>
        <message>
            <source>&amp;Close audit</source>
            <translation>Fermer l’audi&amp;t</translation>
        </message>
        <message>
            <source>Pre&amp;view the report</source>
            <translation>&amp;Voir le rapport</translation>
        </message>
        <message>
            <source>Export &amp;draft…</source>
            <translation>E&amp;xporter un brouillon…</translation>
        </message>
        <message>
            <source>&amp;Acknowledgement of findings</source>
            <translation>Accu&amp;sé de réception des constats</translation>
        </message>
        <message>
            <source>Other docu&amp;ments…</source>
            <translation>Autres documents à &amp;fournir…</translation>
        </message>
        <message>
            <source>Sign &amp;&amp; &amp;issue…</source>
            <translation>S&amp;igner et émettre…</translation>
        </message>
        <message>
            <source>Report lan&amp;guage</source>
            <translation>Lan&amp;gue du rapport</translation>
        </message>
        <message>
            <source>Export the findings as a c&amp;redential…</source>
            <translation>Expo&amp;rter les constats comme attestation…</translation>
        </message>
        <message>
            <source>Export the criterion as a ca&amp;talogue…</source>
            <translation>Exporter le &amp;critère comme catalogue…</translation>
        </message>
        <message>
            <source>Print a blank chec&amp;klist…</source>
            <translation>Imprimer une liste vier&amp;ge…</translation>
        </message>
        <message>
            <source>&amp;Who is auditing…</source>
            <translation>Qui au&amp;dite…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation>Réglag&amp;es…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Ann&amp;uler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Command palette…</source>
            <translation>Palette de &amp;commandes…</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>&amp;Rapports</translation>
        </message>
        <message>
            <source>Open a &amp;report…</source>
            <translation>Ouvrir un &amp;rapport…</translation>
        </message>
        <message>
            <source>&amp;Check a report…</source>
            <translation>&amp;Vérifier un rapport…</translation>
        </message>
        <message>
            <source>C&amp;ountersign a report…</source>
            <translation>&amp;Contresigner un rapport…</translation>
        </message>
        <message>
            <source>&amp;Time-stamp a report…</source>
            <translation>&amp;Horodater un rapport…</translation>
        </message>
        <message>
            <source>Time-stamp the &amp;journal…</source>
            <translation>Horodater le &amp;journal…</translation>
        </message>
        <message>
            <source>Trusted c&amp;ertificates…</source>
            <translation>C&amp;ertificats de confiance…</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Aller</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <source>&amp;Help on this page</source>
            <translation>&amp;Aide sur cette page</translation>
        </message>
        <message>
            <source>&amp;Next unanswered</source>
            <translation>Prochai&amp;n sans réponse</translation>
        </message>
        <message>
            <source>&amp;Search…</source>
            <translation>Rec&amp;hercher…</translation>
        </message>
        <message>
            <source>F&amp;ind here</source>
            <translation>Chercher &amp;ici</translation>
        </message>
        <message>
            <source>&amp;Find a source</source>
            <translation>&amp;Chercher une source</translation>
        </message>
        <message>
            <source>Next &amp;pane</source>
            <translation>&amp;Volet suivant</translation>
        </message>
        <message>
            <source>Pre&amp;vious pane</source>
            <translation>&amp;Volet précédent</translation>
        </message>
        <message>
            <source>&amp;Undo “{step}”</source>
            <translation>Ann&amp;uler « {step} »</translation>
        </message>
        <message>
            <source>&amp;Redo “{step}”</source>
            <translation>&amp;Rétablir « {step} »</translation>
        </message>
        <message>
            <source>Audit workbench</source>
            <translation>Atelier d’audit</translation>
        </message>
        <message>
            <source>Open an audit</source>
            <translation>Ouvrir un audit</translation>
        </message>
        <message>
            <source>Audits (*.audit)</source>
            <translation>Audits (*.audit)</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Open &amp;read-only</source>
            <translation>Ouv&amp;rir en lecture seule</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <source>What you typed last is not in the file.</source>
            <translation>Ce que vous avez tapé en dernier n’est pas dans le fichier.</translation>
        </message>
        <message>
            <source>Stay, and copy it or try again; or close and lose it.</source>
            <translation>Restez, et copiez-le ou réessayez ; ou fermez et perdez-le.</translation>
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation>Re&amp;ster</translation>
        </message>
        <message>
            <source>&amp;Close and lose it</source>
            <translation>&amp;Fermer et le perdre</translation>
        </message>
    </context>
    <context>
        <name>MakingDialog</name>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>The audit is being made</source>
            <translation>L’audit est en cours de création</translation>
        </message>
    </context>
    <context>
        <name>MineralChoice</name>
        <message>
            <source>None of them</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>sans réponse</translation>
        </message>
    </context>
    <context>
        <name>Minerals</name>
        <message>
            <source>UNDOCUMENTED BY MINERAL</source>
            <translation>NON DOCUMENTÉES PAR MINERAI</translation>
        </message>
        <message>
            <source>no source</source>
            <translation>aucune source</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>AUDIT</source>
            <translation>AUDIT</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>Sur site</translation>
        </message>
        <message>
            <source>CHECKLIST</source>
            <translation>LISTE DE CONTRÔLE</translation>
        </message>
        <message>
            <source>FACTS</source>
            <translation>DONNÉES</translation>
        </message>
        <message>
            <source>Audit facts</source>
            <translation>Données de l’audit</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>OUTCOME</source>
            <translation>RÉSULTAT</translation>
        </message>
        <message>
            <source>Findings and plan</source>
            <translation>Constats et plan</translation>
        </message>
        <message>
            <source>Quality check</source>
            <translation>Contrôle qualité</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>{n} open</source>
            <translation>{n} à faire</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>prêt</translation>
        </message>
    </context>
    <context>
        <name>NewAuditDialog</name>
        <message>
            <source>New audit</source>
            <translation>Nouvel audit</translation>
        </message>
        <message>
            <source>Create &amp;audit</source>
            <translation>Créer l’&amp;audit</translation>
        </message>
    </context>
    <context>
        <name>NewAuditsPage</name>
        <message>
            <source>New audits</source>
            <translation>Nouveaux audits</translation>
        </message>
        <message>
            <source>A new audit begins with these; each can be changed there.</source>
            <translation>Un nouvel audit commence par ceci ; tout peut y être changé.</translation>
        </message>
        <message>
            <source>The newest</source>
            <translation>La plus récente</translation>
        </message>
        <message>
            <source>Whoever audits on this computer</source>
            <translation>Qui audite sur cet ordinateur</translation>
        </message>
        <message>
            <source>Names with commas between them</source>
            <translation>Noms séparés par des virgules</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>&amp;Edition</source>
            <translation>Éd&amp;ition</translation>
        </message>
        <message>
            <source>Lead &amp;auditor</source>
            <translation>&amp;Auditeur principal</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>É&amp;quipe</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>D&amp;ossier</translation>
        </message>
    </context>
    <context>
        <name>NoteSide</name>
        <message>
            <source>SHA-256 of these bytes</source>
            <translation>SHA-256 de ces octets</translation>
        </message>
    </context>
    <context>
        <name>OnSitePage</name>
        <message>
            <source>Opening meeting</source>
            <translation>Réunion d’ouverture</translation>
        </message>
        <message>
            <source>Opened &amp;on</source>
            <translation>&amp;Ouverte le</translation>
        </message>
        <message>
            <source>Closing meeting</source>
            <translation>Réunion de clôture</translation>
        </message>
        <message>
            <source>Terms of findings are counted from its date.</source>
            <translation>Les délais des constats se comptent depuis sa date.</translation>
        </message>
        <message>
            <source>&amp;Closed on</source>
            <translation>&amp;Close le</translation>
        </message>
        <message>
            <source>Acknowledgement of findings, to be signed by hand…</source>
            <translation>Accusé de réception des constats, à signer à la main…</translation>
        </message>
        <message>
            <source>Persons met</source>
            <translation>Personnes rencontrées</translation>
        </message>
        <message>
            <source>By role; a name only where the person agreed. Workers are interviewed under Evidence.</source>
            <translation>Par rôle ; un nom seulement si la personne l’a accepté. Les ouvriers sont interrogés sous Preuves.</translation>
        </message>
        <message>
            <source>&amp;Interpreter</source>
            <translation>&amp;Interprète</translation>
        </message>
        <message>
            <source>&amp;Languages</source>
            <translation>&amp;Langues</translation>
        </message>
        <message>
            <source>Working hours on site</source>
            <translation>Heures de travail sur site</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>journée</translation>
        </message>
        <message>
            <source>Add a &amp;day</source>
            <translation>Ajouter &amp;un jour</translation>
        </message>
        <message>
            <source>Limitations</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>What kept you from seeing all; the report says it plainly.</source>
            <translation>Ce qui vous a empêché de tout voir ; le rapport le dit clairement.</translation>
        </message>
        <message>
            <source>limitation</source>
            <translation>limite</translation>
        </message>
        <message>
            <source>Add a li&amp;mitation</source>
            <translation>Ajouter une li&amp;mite</translation>
        </message>
        <message>
            <source>person</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
    </context>
    <context>
        <name>OpenPoints</name>
        <message>
            <source>MINOR WITHOUT A PLAN THAT HAS OWNER AND DATE</source>
            <translation>MINEURE SANS PLAN AVEC RESPONSABLE ET DATE</translation>
        </message>
        <message>
            <source>IN CONTRADICTION</source>
            <translation>EN CONTRADICTION</translation>
        </message>
        <message>
            <source>Show →</source>
            <translation>Montrer →</translation>
        </message>
        <message>
            <source>Show {place}</source>
            <translation>Montrer {place}</translation>
        </message>
        <message>
            <source>… and {n} more</source>
            <translation>… et {n} de plus</translation>
        </message>
        <message>
            <source>STILL OPEN</source>
            <translation>ENCORE OUVERT</translation>
        </message>
    </context>
    <context>
        <name>OutdatedMark</name>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>The original was changed since it was translated: {languages}</source>
            <translation>L’original a été modifié depuis sa traduction : {languages}</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Coverage by mineral</source>
            <translation>Couverture par minerai</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Audit facts</source>
            <translation>Données de l’audit</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>Countries of origin</source>
            <translation>Pays d’origine</translation>
        </message>
        <message>
            <source>Number of sources that name the country. Strong edge: covered country. Dark corner: on a list that you loaded, a hint to look closer.</source>
            <translation>Nombre de sources qui nomment le pays. Bord épais : pays visé. Coin sombre : sur une liste que vous avez chargée, une invitation à regarder de plus près.</translation>
        </message>
        <message>
            <source>Nothing falls due.</source>
            <translation>Rien n’arrive à échéance.</translation>
        </message>
        <message>
            <source>… and {n} more</source>
            <translation>… et {n} de plus</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>Also: {countries}.</source>
            <translation>Aussi : {countries}.</translation>
        </message>
        <message>
            <source>{n} sources name no country of origin.</source>
            <translation>{n} sources ne nomment pas de pays d’origine.</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>Pages du document</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Paste rows</source>
            <translation>Coller des lignes</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <source>Pasted rows</source>
            <translation>Lignes collées</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Ann&amp;uler</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Ajouter</translation>
        </message>
        <message>
            <source>The first row &amp;names the columns</source>
            <translation>La première ligne &amp;nomme les colonnes</translation>
        </message>
        <message>
            <source>none: the row is left out</source>
            <translation>aucun : la ligne est laissée</translation>
        </message>
        <message>
            <source>Mineral of rows &amp;without one</source>
            <translation>&amp;Minerai des lignes sans</translation>
        </message>
        <message>
            <source>(not used)</source>
            <translation>(non utilisée)</translation>
        </message>
        <message>
            <source>Column {n}: {seen}</source>
            <translation>Colonne {n} : {seen}</translation>
        </message>
        <message>
            <source>To add: {added}. Merged with them or with known ones: {merged}. Left out: {left}.</source>
            <translation>À ajouter : {added}. Réunies avec elles ou avec des connues : {merged}. Laissées : {left}.</translation>
        </message>
        <message>
            <source>{n} more rows are not shown.</source>
            <translation>{n} lignes de plus ne sont pas montrées.</translation>
        </message>
        <message>
            <source>&amp;Add {n}</source>
            <translation>&amp;Ajouter {n}</translation>
        </message>
        <message>
            <source>Adding…</source>
            <translation>Ajout…</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>Who is auditing?</source>
            <translation>Qui audite ?</translation>
        </message>
        <message>
            <source>Your name stands beside each entry of the journal. It stays on this computer.</source>
            <translation>Votre nom figure à côté de chaque entrée du journal. Il reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Firm</source>
            <translation>&amp;Organisme</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Rôle</translation>
        </message>
        <message>
            <source>Lead auditor</source>
            <translation>Auditeur principal</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Who audits</source>
            <translation>Qui audite</translation>
        </message>
        <message>
            <source>The name stands beside each entry of the journal, and on the report.</source>
            <translation>Le nom figure à côté de chaque entrée du journal, et sur le rapport.</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Firm</source>
            <translation>&amp;Organisme</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Rôle</translation>
        </message>
        <message>
            <source>Lead auditor</source>
            <translation>Auditeur principal</translation>
        </message>
        <message>
            <source>An entry of the journal needs a name. Write yours; until then the last one holds.</source>
            <translation>Une entrée du journal a besoin d’un nom. Écrivez le vôtre ; jusque-là, le dernier vaut.</translation>
        </message>
    </context>
    <context>
        <name>PhotoView</name>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
    </context>
    <context>
        <name>PinDialog</name>
        <message>
            <source>Trust a certificate</source>
            <translation>Faire confiance à un certificat</translation>
        </message>
        <message>
            <source>Trust “{name}”?</source>
            <translation>Faire confiance à « {name} » ?</translation>
        </message>
        <message>
            <source>I have &amp;compared the fingerprint</source>
            <translation>J’ai &amp;comparé l’empreinte</translation>
        </message>
        <message>
            <source>With what its owner gave you by another way than with the report</source>
            <translation>Avec celle que son titulaire vous a donnée par une autre voie que le rapport</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Ce qui n’a pas marché</translation>
        </message>
        <message>
            <source>Anybody can make a certificate with this name. Ask its owner for the fingerprint by another way than the report came, such as by telephone, and compare it digit by digit.</source>
            <translation>N’importe qui peut établir un certificat à ce nom. Demandez l’empreinte à son titulaire par une autre voie que celle du rapport, par exemple par téléphone, et comparez-la chiffre par chiffre.</translation>
        </message>
        <message>
            <source>It is an authority's: whoever it gave a certificate to is trusted as well.</source>
            <translation>C’est celui d’une autorité : quiconque a reçu d’elle un certificat est également de confiance.</translation>
        </message>
        <message>
            <source>SHA-256 of the certificate</source>
            <translation>SHA-256 du certificat</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Émis par</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Valable</translation>
        </message>
        <message>
            <source>its owner: no authority vouches for it</source>
            <translation>son titulaire : aucune autorité ne s’en porte garante</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>du {first} au {last}</translation>
        </message>
        <message>
            <source>Trust it</source>
            <translation>Faire confiance</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>PlaceChooser</name>
        <message>
            <source>The first {n} sources; type to find others.</source>
            <translation>Les {n} premières sources ; tapez pour en trouver d’autres.</translation>
        </message>
        <message>
            <source>not listed</source>
            <translation>non listée</translation>
        </message>
    </context>
    <context>
        <name>PlanClock</name>
        <message>
            <source>No second clock</source>
            <translation>Pas de second délai</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} jours</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>Autre…</translation>
        </message>
        <message>
            <source>Days for handing in the plan</source>
            <translation>Jours pour remettre le plan</translation>
        </message>
        <message>
            <source>Plan &amp;handed in within</source>
            <translation>&amp;Plan à remettre sous</translation>
        </message>
        <message>
            <source>Plan handed in within</source>
            <translation>Plan à remettre sous</translation>
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
            <translation>Le rapport est en cours de mise en page. Le premier sur un ordinateur prend plus de temps.</translation>
        </message>
        <message>
            <source>Reading the document…</source>
            <translation>Lecture du document…</translation>
        </message>
        <message>
            <source>The document is being read</source>
            <translation>Le document est en cours de lecture</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Ways through the document</source>
            <translation>Parcours du document</translation>
        </message>
        <message>
            <source>Pa&amp;ge</source>
            <translation>Pa&amp;ge</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Zoom out (Ctrl+−)</source>
            <translation>Réduire (Ctrl+−)</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Zoom in (Ctrl++)</source>
            <translation>Agrandir (Ctrl++)</translation>
        </message>
        <message>
            <source>Fit &amp;width</source>
            <translation>Ajuster à la &amp;largeur</translation>
        </message>
        <message>
            <source>Fit &amp;page</source>
            <translation>Ajuster à la &amp;page</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimer…</translation>
        </message>
        <message>
            <source>&amp;Save a copy…</source>
            <translation>&amp;Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>Ajuster à la page</translation>
        </message>
        <message>
            <source>Full size</source>
            <translation>Taille réelle</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Ajuster à la largeur</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Go to page</source>
            <translation>Aller à la page</translation>
        </message>
        <message>
            <source>Search in the document</source>
            <translation>Rechercher dans le document</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Résultat suivant</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Résultat précédent</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>of {n}</source>
            <translation>sur {n}</translation>
        </message>
        <message>
            <source>Zoom: {percent}</source>
            <translation>Zoom : {percent}</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>A copy lies at {path}.</source>
            <translation>Une copie se trouve à {path}.</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Impression</translation>
        </message>
        <message>
            <source>Printing was stopped.</source>
            <translation>L’impression a été arrêtée.</translation>
        </message>
        <message>
            <source>Printed: {n} of {all} pages.</source>
            <translation>Imprimé : {n} pages sur {all}.</translation>
        </message>
        <message>
            <source>Page {n} of {all}</source>
            <translation>Page {n} sur {all}</translation>
        </message>
    </context>
    <context>
        <name>ProgressList</name>
        <message>
            <source>Add a step</source>
            <translation>Ajouter une étape</translation>
        </message>
        <message>
            <source>Day of step {n}</source>
            <translation>Jour de l’étape {n}</translation>
        </message>
        <message>
            <source>What was done, step {n}</source>
            <translation>Ce qui a été fait, étape {n}</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <source>Take out step {n}</source>
            <translation>Ôter l’étape {n}</translation>
        </message>
    </context>
    <context>
        <name>QualityPage</name>
        <message>
            <source>Sign and issue the report…</source>
            <translation>Signer et émettre le rapport…</translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>Contrôle en cours…</translation>
        </message>
        <message>
            <source>Sign &amp;&amp; issue…</source>
            <translation>Signer et émettre…</translation>
        </message>
        <message>
            <source>It could not be checked.</source>
            <translation>Le contrôle n’a pu se faire.</translation>
        </message>
        <message>
            <source>Not ready: {n} points stand against signing.</source>
            <translation>Pas prêt : {n} points s’opposent à la signature.</translation>
        </message>
        <message>
            <source>Ready to sign.</source>
            <translation>Prêt à signer.</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>bloqué</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>prêt</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>Pas encore coté</translation>
        </message>
        <message>
            <source>at sign-off · {passed}</source>
            <translation>à la validation · {passed}</translation>
        </message>
        <message>
            <source>Nothing else is left to look at.</source>
            <translation>Rien d’autre ne reste à regarder.</translation>
        </message>
        <message>
            <source>Points that should be looked at: {n}</source>
            <translation>Points à regarder : {n}</translation>
        </message>
        <message>
            <source>The audit is open read-only; open it for writing to sign.</source>
            <translation>L’audit est ouvert en lecture seule ; ouvrez-le en écriture pour signer.</translation>
        </message>
    </context>
    <context>
        <name>QuestionBox</name>
        <message>
            <source>OECD steps 1–5</source>
            <translation>Étapes 1–5 de l’OCDE</translation>
        </message>
        <message>
            <source>OECD step {steps}</source>
            <translation>Étape {steps} de l’OCDE</translation>
        </message>
        <message>
            <source>Come back</source>
            <translation>À revoir</translation>
        </message>
        <message>
            <source>Come back to {ref}</source>
            <translation>Revenir sur {ref}</translation>
        </message>
        <message>
            <source>Mark it to come back to; key B</source>
            <translation>Marquer à revoir ; touche B</translation>
        </message>
        <message>
            <source>What to come back for</source>
            <translation>Revenir pour quoi</translation>
        </message>
        <message>
            <source>What to come back to {ref} for</source>
            <translation>Pour quoi revenir sur {ref}</translation>
        </message>
        <message>
            <source>Changed in {version}</source>
            <translation>Changé dans la {version}</translation>
        </message>
    </context>
    <context>
        <name>RatingBox</name>
        <message>
            <source>Rating of {ref}</source>
            <translation>Cotation de {ref}</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Suggéré</translation>
        </message>
        <message>
            <source>asked for</source>
            <translation>demandé</translation>
        </message>
        <message>
            <source>Gives no rating; a reason is needed.</source>
            <translation>Ne donne pas de cotation ; une raison est nécessaire.</translation>
        </message>
        <message>
            <source>Press 1 to 5, or 0 for not applicable; Ctrl+Return goes to the next one.</source>
            <translation>Tapez 1 à 5, ou 0 pour non applicable ; Ctrl+Entrée va au suivant.</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussite</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>a corrective action plan is asked for</source>
            <translation>un plan d’actions correctives est demandé</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} jours</translation>
        </message>
        <message>
            <source>&amp;Reason why it is not applicable</source>
            <translation>&amp;Raison de non-applicabilité</translation>
        </message>
        <message>
            <source>&amp;Reason for the milder rating</source>
            <translation>&amp;Raison de la cotation plus douce</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Raison</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Signed and issued: genuine</source>
            <translation>Signé et émis : authentique</translation>
        </message>
        <message>
            <source>It lies at {path}</source>
            <translation>Il se trouve en {path}</translation>
        </message>
        <message>
            <source>The journal names it by its SHA-256.</source>
            <translation>Le journal le nomme par son SHA-256.</translation>
        </message>
        <message>
            <source>The system opens no folders from here; the path above can be copied.</source>
            <translation>Le système n’ouvre pas de dossiers d’ici ; le chemin ci-dessus peut être copié.</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <source>Last opened audits</source>
            <translation>Derniers audits ouverts</translation>
        </message>
        <message>
            <source>Facility and file</source>
            <translation>Site et fichier</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Closing meeting</source>
            <translation>Réunion de clôture</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Cotation</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Open this audit</source>
            <translation>Ouvrir cet audit</translation>
        </message>
        <message>
            <source>Take off this list</source>
            <translation>Ôter de cette liste</translation>
        </message>
    </context>
    <context>
        <name>ReferenceDialog</name>
        <message>
            <source>Reference of the selected sources</source>
            <translation>Référence des sources choisies</translation>
        </message>
        <message>
            <source>Where it is documented: file, folder, page</source>
            <translation>Où c’est documenté : fichier, dossier, page</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>&amp;Référence</translation>
        </message>
    </context>
    <context>
        <name>RelatedBox</name>
        <message>
            <source>Also touches</source>
            <translation>Touche aussi à</translation>
        </message>
    </context>
    <context>
        <name>RemarkLine</name>
        <message>
            <source>Click, or press Return, to go there</source>
            <translation>Cliquez, ou appuyez sur Entrée, pour y aller</translation>
        </message>
    </context>
    <context>
        <name>RemarkList</name>
        <message>
            <source>Show {n} more</source>
            <translation>Montrer {n} de plus</translation>
        </message>
    </context>
    <context>
        <name>ReportActs</name>
        <message>
            <source>Drafts and reports are written in this language from now on: {language}</source>
            <translation>Les brouillons et rapports sont désormais écrits dans cette langue : {language}</translation>
        </message>
        <message>
            <source>Open a report</source>
            <translation>Ouvrir un rapport</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;All files (*)</source>
            <translation>PDF (*.pdf);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Not checked yet</source>
            <translation>Pas encore vérifié</translation>
        </message>
        <message>
            <source>Signed by {name}</source>
            <translation>Signé par {name}</translation>
        </message>
        <message>
            <source>Signed by {name}, issued on {when}</source>
            <translation>Signé par {name}, émis le {when}</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>remplacé</translation>
        </message>
        <message>
            <source>countersigned</source>
            <translation>contresigné</translation>
        </message>
        <message>
            <source>final</source>
            <translation>définitif</translation>
        </message>
        <message>
            <source>open for countersignature</source>
            <translation>ouvert à la contresignature</translation>
        </message>
        <message>
            <source>The journal does not hold the entry that this report carries</source>
            <translation>Le journal ne contient pas l’entrée que porte ce rapport</translation>
        </message>
        <message>
            <source>Carries</source>
            <translation>Porte</translation>
        </message>
        <message>
            <source>entry {n} of the journal</source>
            <translation>l’entrée {n} du journal</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>Remplace</translation>
        </message>
        <message>
            <source>Replaced by</source>
            <translation>Remplacé par</translation>
        </message>
        <message>
            <source>Countersigned</source>
            <translation>Contresigné</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <source>by {name} on {when}, as {file}</source>
            <translation>par {name} le {when}, sous le nom {file}</translation>
        </message>
        <message>
            <source>being looked for</source>
            <translation>recherche en cours</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Check…</source>
            <translation>Vérifier…</translation>
        </message>
        <message>
            <source>Countersign…</source>
            <translation>Contresigner…</translation>
        </message>
        <message>
            <source>Time-stamp…</source>
            <translation>Horodater…</translation>
        </message>
        <message>
            <source>Find the file…</source>
            <translation>Trouver le fichier…</translation>
        </message>
        <message>
            <source>Time-stamped by {name} on {when}</source>
            <translation>Horodaté par {name} le {when}</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>&amp;Look at it</source>
            <translation>&amp;Le regarder</translation>
        </message>
        <message>
            <source>Show its pages, with the verdict beside them</source>
            <translation>Afficher ses pages, avec le verdict à côté</translation>
        </message>
        <message>
            <source>It is being worked on</source>
            <translation>Travail en cours</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Verdict on the report</source>
            <translation>Verdict sur le rapport</translation>
        </message>
        <message>
            <source>&amp;Report (PDF)</source>
            <translation>&amp;Rapport (PDF)</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;All files (*)</source>
            <translation>PDF (*.pdf);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Choose a report</source>
            <translation>Choisir un rapport</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>A template is a small text file with your firm’s name, its colour and the name of a logo beside it. Write an example, edit it with any editor for plain text, and choose it here.</source>
            <translation>Un modèle est un petit fichier texte avec le nom de votre cabinet, sa couleur et le nom d’un logo placé à côté. Écrivez un exemple, modifiez-le avec un éditeur de texte, et choisissez-le ici.</translation>
        </message>
        <message>
            <source>&amp;Template</source>
            <translation>&amp;Modèle</translation>
        </message>
        <message>
            <source>&amp;Read it again</source>
            <translation>&amp;Relire</translation>
        </message>
        <message>
            <source>Pre&amp;view a report…</source>
            <translation>&amp;Voir un rapport…</translation>
        </message>
        <message>
            <source>The preview shows the fictitious sample.</source>
            <translation>L’aperçu montre l’exemple fictif.</translation>
        </message>
        <message>
            <source>The report on the fictitious sample, as reports look with this template.</source>
            <translation>Le rapport sur l’exemple fictif, tel que les rapports se présentent avec ce modèle.</translation>
        </message>
        <message>
            <source>How reports look</source>
            <translation>Aspect des rapports</translation>
        </message>
        <message>
            <source>A sample</source>
            <translation>Un exemple</translation>
        </message>
        <message>
            <source>Sign &amp;&amp; issue…</source>
            <translation>Signer et émettre…</translation>
        </message>
        <message>
            <source>Export a draft…</source>
            <translation>Exporter un brouillon…</translation>
        </message>
        <message>
            <source>Check a file…</source>
            <translation>Vérifier un fichier…</translation>
        </message>
        <message>
            <source>Time-stamp a file…</source>
            <translation>Horodater un fichier…</translation>
        </message>
        <message>
            <source>No report was issued from this audit yet</source>
            <translation>Aucun rapport n’a encore été émis de cet audit</translation>
        </message>
        <message>
            <source>Once it is signed and issued, it stands here with its signer, its SHA-256, the entry of the journal that it carries, and what was changed later.</source>
            <translation>Une fois signé et émis, il figure ici avec son signataire, son SHA-256, l’entrée du journal qu’il porte et ce qui a changé ensuite.</translation>
        </message>
        <message>
            <source>A file is known by its bytes, not by its name: it may be moved, and found again.</source>
            <translation>Un fichier se reconnaît à ses octets, non à son nom : il peut être déplacé puis retrouvé.</translation>
        </message>
        <message>
            <source>Find {name}</source>
            <translation>Trouver {name}</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;All files (*)</source>
            <translation>PDF (*.pdf);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>{file} is not {name}: its SHA-256 is another one.</source>
            <translation>{file} n’est pas {name} : son SHA-256 est différent.</translation>
        </message>
        <message>
            <source>Choose another file, or check this one to see what it is.</source>
            <translation>Choisissez un autre fichier, ou vérifiez celui-ci pour savoir ce que c’est.</translation>
        </message>
    </context>
    <context>
        <name>ResponsibilityBox</name>
        <message>
            <source>Responsibility</source>
            <translation>Responsabilité</translation>
        </message>
        <message>
            <source>Responsibility for {ref}</source>
            <translation>Responsabilité de {ref}</translation>
        </message>
    </context>
    <context>
        <name>RowList</name>
        <message>
            <source>Remove {name} {n}</source>
            <translation>Retirer {name} {n}</translation>
        </message>
    </context>
    <context>
        <name>SampleForm</name>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Random, judgement, all of them …</source>
            <translation>Aléatoire, jugement, tous …</translation>
        </message>
        <message>
            <source>What was sampled</source>
            <translation>Ce qui a été échantillonné</translation>
        </message>
        <message>
            <source>For elements</source>
            <translation>Pour les éléments</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Population</translation>
        </message>
        <message>
            <source>Sample size</source>
            <translation>Taille de l’échantillon</translation>
        </message>
        <message>
            <source>How it was chosen</source>
            <translation>Mode de choix</translation>
        </message>
        <message>
            <source>What was selected</source>
            <translation>Ce qui a été choisi</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Exceptions</translation>
        </message>
        <message>
            <source>Sample {n}</source>
            <translation>Échantillon {n}</translation>
        </message>
        <message>
            <source>Remove sample {n}</source>
            <translation>Retirer l’échantillon {n}</translation>
        </message>
    </context>
    <context>
        <name>Samples</name>
        <message>
            <source>Sampling</source>
            <translation>Échantillonnage</translation>
        </message>
        <message>
            <source>Population, method, size, what was selected, and what did not hold.</source>
            <translation>Population, méthode, taille, ce qui a été choisi, et ce qui n’allait pas.</translation>
        </message>
        <message>
            <source>Add a &amp;sample</source>
            <translation>Ajouter &amp;un échantillon</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search in the document</source>
            <translation>Rechercher dans le document</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Résultat précédent</translation>
        </message>
        <message>
            <source>Previous hit (Shift+F3)</source>
            <translation>Résultat précédent (Maj+F3)</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Résultat suivant</translation>
        </message>
        <message>
            <source>Next hit (F3)</source>
            <translation>Résultat suivant (F3)</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>{n} of {all}…</source>
            <translation>{n} sur {all}…</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} sur {all}</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
    </context>
    <context>
        <name>SectionPage</name>
        <message>
            <source>Rate the open element {rating}</source>
            <translation>Coter l’élément ouvert {rating}</translation>
        </message>
        <message>
            <source>Next element</source>
            <translation>Élément suivant</translation>
        </message>
        <message>
            <source>Previous element</source>
            <translation>Élément précédent</translation>
        </message>
        <message>
            <source>Mark to come back to, or take the mark away</source>
            <translation>Marquer à revoir, ou ôter la marque</translation>
        </message>
        <message>
            <source>Show in this section: {which}</source>
            <translation>Montrer dans cette section : {which}</translation>
        </message>
    </context>
    <context>
        <name>SeenBox</name>
        <message>
            <source>&amp;What was seen</source>
            <translation>&amp;Ce qui a été vu</translation>
        </message>
        <message>
            <source>from the last audit, not yet verified</source>
            <translation>du dernier audit, pas encore vérifié</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Confirm that what was seen of {ref} last time still holds</source>
            <translation>Confirmer que ce qui a été vu de {ref} la dernière fois vaut encore</translation>
        </message>
        <message>
            <source>Documents seen, persons asked, what was observed</source>
            <translation>Documents vus, personnes interrogées, ce qui a été observé</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Who audits</source>
            <translation>Qui audite</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Langue et apparence</translation>
        </message>
        <message>
            <source>New audits</source>
            <translation>Nouveaux audits</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Identities</source>
            <translation>Identités</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>Certificats de confiance</translation>
        </message>
    </context>
    <context>
        <name>SignatureCard</name>
        <message>
            <source>SHA-256 of the certificate</source>
            <translation>SHA-256 du certificat</translation>
        </message>
        <message>
            <source>Trust this certificate…</source>
            <translation>Faire confiance à ce certificat…</translation>
        </message>
        <message>
            <source>Trust the certificate of {name}</source>
            <translation>Faire confiance au certificat de {name}</translation>
        </message>
        <message>
            <source>intact</source>
            <translation>intacte</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>altérée</translation>
        </message>
        <message>
            <source>trusted</source>
            <translation>de confiance</translation>
        </message>
        <message>
            <source>not trusted yet</source>
            <translation>pas encore de confiance</translation>
        </message>
        <message>
            <source>time proven</source>
            <translation>heure prouvée</translation>
        </message>
        <message>
            <source>It says no time.</source>
            <translation>Elle n’indique aucune heure.</translation>
        </message>
        <message>
            <source>The file was there on {when}.</source>
            <translation>Le fichier existait le {when}.</translation>
        </message>
        <message>
            <source>Signed on {when}; a time-stamp proves that it was there.</source>
            <translation>Signé le {when} ; un horodatage prouve son existence.</translation>
        </message>
        <message>
            <source>Signed on {when}, as the signer's computer says; not proven.</source>
            <translation>Signé le {when} selon l’ordinateur du signataire ; non prouvé.</translation>
        </message>
        <message>
            <source>It does not hold for this file.</source>
            <translation>Elle ne vaut pas pour ce fichier.</translation>
        </message>
        <message>
            <source>It covers the whole file.</source>
            <translation>Elle couvre tout le fichier.</translation>
        </message>
        <message>
            <source>It covers the file as it was then; what was added since is judged above.</source>
            <translation>Elle couvre le fichier tel qu’il était alors ; les ajouts sont jugés ci-dessus.</translation>
        </message>
    </context>
    <context>
        <name>SigningEntries</name>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Make an identity…</source>
            <translation>Créer une identité…</translation>
        </message>
        <message>
            <source>Asked each time, kept nowhere</source>
            <translation>Demandée chaque fois, gardée nulle part</translation>
        </message>
        <message>
            <source>&amp;Identity (.p12)</source>
            <translation>&amp;Identité (.p12)</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Phrase secrète</translation>
        </message>
        <message>
            <source>There is no identity to sign with.</source>
            <translation>Il n’y a pas d’identité pour signer.</translation>
        </message>
        <message>
            <source>Choose one, or make one.</source>
            <translation>Choisissez-en une, ou créez-en une.</translation>
        </message>
        <message>
            <source>The passphrase is missing.</source>
            <translation>La phrase secrète manque.</translation>
        </message>
        <message>
            <source>Type that of the identity.</source>
            <translation>Tapez celle de l’identité.</translation>
        </message>
        <message>
            <source>Choose an identity</source>
            <translation>Choisir une identité</translation>
        </message>
        <message>
            <source>Identities (*.p12 *.pfx);;All files (*)</source>
            <translation>Identités (*.p12 *.pfx);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>Edit source</source>
            <translation>Modifier la source</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>Ajouter une source</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Ce que c’est</translation>
        </message>
        <message>
            <source>Due diligence</source>
            <translation>Devoir de diligence</translation>
        </message>
        <message>
            <source>Conflict source</source>
            <translation>Source de conflit</translation>
        </message>
        <message>
            <source>Conflict-affected and high-risk areas (CAHRA)</source>
            <translation>Zones de conflit ou à haut risque (CAHRA)</translation>
        </message>
        <message>
            <source>Not yet verified: it came along from the earlier audit. Saving it verifies it too.</source>
            <translation>Pas encore vérifiée : elle vient de l’audit précédent. L’enregistrer la vérifie aussi.</translation>
        </message>
        <message>
            <source>Mark &amp;verified</source>
            <translation>Marquer &amp;vérifiée</translation>
        </message>
        <message>
            <source>&amp;Mineral</source>
            <translation>&amp;Minerai</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>Smelter &amp;ID</source>
            <translation>&amp;ID de la fonderie</translation>
        </message>
        <message>
            <source>Smelter's &amp;country</source>
            <translation>Pays de &amp;la fonderie</translation>
        </message>
        <message>
            <source>Origin of the &amp;ore</source>
            <translation>&amp;Origine du minerai</translation>
        </message>
        <message>
            <source>Origin of the ore</source>
            <translation>Origine du minerai</translation>
        </message>
        <message>
            <source>Lists say</source>
            <translation>Selon les listes</translation>
        </message>
        <message>
            <source>Where it is documented: file, folder, page</source>
            <translation>Où c’est documenté : fichier, dossier, page</translation>
        </message>
        <message>
            <source>&amp;Due diligence</source>
            <translation>&amp;Devoir de diligence</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>&amp;Référence</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>Can be linked once it is saved.</source>
            <translation>Pourra être liée une fois enregistrée.</translation>
        </message>
        <message>
            <source>Con&amp;flict source</source>
            <translation>Source de con&amp;flit</translation>
        </message>
        <message>
            <source>What is done a&amp;bout it</source>
            <translation>Ce &amp;qui est fait</translation>
        </message>
        <message>
            <source>What the plan lacks</source>
            <translation>Ce qui manque au plan</translation>
        </message>
        <message>
            <source>Plan's &amp;owner</source>
            <translation>Resp&amp;onsable du plan</translation>
        </message>
        <message>
            <source>Plan's d&amp;ue date</source>
            <translation>Échéance d&amp;u plan</translation>
        </message>
        <message>
            <source>&amp;Progress</source>
            <translation>Avan&amp;cement</translation>
        </message>
        <message>
            <source>Additional ac&amp;tion</source>
            <translation>Ac&amp;tion supplémentaire</translation>
        </message>
        <message>
            <source>Additional due dat&amp;e</source>
            <translation>Échéanc&amp;e supplémentaire</translation>
        </message>
        <message>
            <source>Flagged: to be looked at more &amp;closely</source>
            <translation>&amp;Signalée : à regarder de plus près</translation>
        </message>
        <message>
            <source>A country is a hint to look closer, never a verdict.</source>
            <translation>Un pays est une invitation à regarder de plus près, jamais un verdict.</translation>
        </message>
        <message>
            <source>Why: region, route, what was seen</source>
            <translation>Pourquoi : région, route, ce qui a été vu</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Flagged on</source>
            <translation>Signalée le</translation>
        </message>
        <message>
            <source>Named by</source>
            <translation>Nommée par</translation>
        </message>
        <message>
            <source>Files and rows that name it</source>
            <translation>Fichiers et lignes qui la nomment</translation>
        </message>
        <message>
            <source>{file}, {sheet}, row {n}</source>
            <translation>{file}, {sheet}, ligne {n}</translation>
        </message>
        <message>
            <source>a file that was imported</source>
            <translation>un fichier importé</translation>
        </message>
        <message>
            <source>and {n} more rows</source>
            <translation>et {n} lignes de plus</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Co&amp;lumns</source>
            <translation>Co&amp;lonnes</translation>
        </message>
        <message>
            <source>As there is room</source>
            <translation>Selon la place</translation>
        </message>
    </context>
    <context>
        <name>SourcesPage</name>
        <message>
            <source>&amp;Import CMRT / EMRT…</source>
            <translation>&amp;Importer un CMRT / EMRT…</translation>
        </message>
        <message>
            <source>&amp;Paste rows…</source>
            <translation>C&amp;oller des lignes…</translation>
        </message>
        <message>
            <source>&amp;Lists ▾</source>
            <translation>&amp;Listes ▾</translation>
        </message>
        <message>
            <source>Status and CAHRA lists</source>
            <translation>Listes de statut et listes CAHRA</translation>
        </message>
        <message>
            <source>&amp;Add source…</source>
            <translation>&amp;Ajouter une source…</translation>
        </message>
        <message>
            <source>Load a &amp;status list…</source>
            <translation>Charger une liste de &amp;statut…</translation>
        </message>
        <message>
            <source>Load a &amp;CAHRA list…</source>
            <translation>&amp;Charger une liste CAHRA…</translation>
        </message>
        <message>
            <source>&amp;Loaded lists…</source>
            <translation>&amp;Listes chargées…</translation>
        </message>
        <message>
            <source>Filter: name, CID, country…</source>
            <translation>Filtrer : nom, CID, pays…</translation>
        </message>
        <message>
            <source>Filter sources by name, id or country</source>
            <translation>Filtrer les sources par nom, identifiant ou pays</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Minerai</translation>
        </message>
        <message>
            <source>All minerals</source>
            <translation>Tous les minerais</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Mark the selected sources; key {key}</source>
            <translation>Marquer les sources choisies ; touche {key}</translation>
        </message>
        <message>
            <source>&amp;Set ▾</source>
            <translation>Défi&amp;nir ▾</translation>
        </message>
        <message>
            <source>Set for the selected sources</source>
            <translation>Définir pour les sources choisies</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>Modifi&amp;er…</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <source>Conflict source: {answer}</source>
            <translation>Source de conflit : {answer}</translation>
        </message>
        <message>
            <source>&amp;Reference…</source>
            <translation>&amp;Référence…</translation>
        </message>
        <message>
            <source>&amp;Flag as CAHRA…</source>
            <translation>Si&amp;gnaler comme CAHRA…</translation>
        </message>
        <message>
            <source>&amp;Take the CAHRA flag off</source>
            <translation>Ô&amp;ter le signalement CAHRA</translation>
        </message>
        <message>
            <source>Mark &amp;verified</source>
            <translation>Marquer &amp;vérifiée</translation>
        </message>
        <message>
            <source>Import CMRT / EMRT…</source>
            <translation>Importer un CMRT / EMRT…</translation>
        </message>
        <message>
            <source>Paste rows of sources…</source>
            <translation>Coller des lignes de sources…</translation>
        </message>
        <message>
            <source>Add a source…</source>
            <translation>Ajouter une source…</translation>
        </message>
        <message>
            <source>Select all sources shown</source>
            <translation>Choisir toutes les sources montrées</translation>
        </message>
        <message>
            <source>{n} shown</source>
            <translation>{n} montrées</translation>
        </message>
        <message>
            <source>{k} of {n} selected</source>
            <translation>{k} sur {n} choisies</translation>
        </message>
        <message>
            <source>No sources yet: import a declaration, or add one.</source>
            <translation>Pas encore de sources : importez une déclaration, ou ajoutez-en une.</translation>
        </message>
        <message>
            <source>Select all {n}</source>
            <translation>Choisir les {n}</translation>
        </message>
        <message>
            <source>Import CMRT / EMRT</source>
            <translation>Importer un CMRT / EMRT</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx *.xlsm *.xls);;All files (*)</source>
            <translation>Classeurs (*.xlsx *.xlsm *.xls);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Load a status list</source>
            <translation>Charger une liste de statut</translation>
        </message>
        <message>
            <source>Load a CAHRA list</source>
            <translation>Charger une liste CAHRA</translation>
        </message>
        <message>
            <source>Lists (*.xml *.xlsx *.xls *.csv *.tsv *.txt *.json);;All files (*)</source>
            <translation>Listes (*.xml *.xlsx *.xls *.csv *.tsv *.txt *.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>StampHeadDialog</name>
        <message>
            <source>Time-stamp the journal</source>
            <translation>Horodater le journal</translation>
        </message>
        <message>
            <source>Time-stamp &amp;server</source>
            <translation>&amp;Serveur d’horodatage</translation>
        </message>
        <message>
            <source>The server is being asked</source>
            <translation>Le serveur est interrogé</translation>
        </message>
        <message>
            <source>Time-stamp</source>
            <translation>Horodatage</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>A time-stamp proves that every entry of the journal up to now was there at a time, whatever this computer's clock says. Only the SHA-256 of the last entry goes to the server.</source>
            <translation>Un horodatage prouve que toutes les entrées du journal jusqu’à présent existaient à une heure donnée, quoi que dise l’horloge de cet ordinateur. Seul le SHA-256 de la dernière entrée est envoyé au serveur.</translation>
        </message>
        <message>
            <source>The address of the time-stamp server is missing.</source>
            <translation>L’adresse du serveur d’horodatage manque.</translation>
        </message>
        <message>
            <source>Give one such as https://tsa.example/tsr.</source>
            <translation>Indiquez-en une telle que https://tsa.example/tsr.</translation>
        </message>
        <message>
            <source>The server is being asked…</source>
            <translation>Le serveur est interrogé…</translation>
        </message>
        <message>
            <source>It was stopped; nothing was recorded.</source>
            <translation>Arrêté ; rien n’a été inscrit.</translation>
        </message>
        <message>
            <source>Entry {n} of the journal, and all before it, were there on {when}, says {authority}.</source>
            <translation>L’entrée {n} du journal et toutes celles qui la précèdent existaient le {when}, selon {authority}.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Being stopped; the server may take half a minute to answer.</source>
            <translation>Arrêt en cours ; le serveur peut mettre une demi-minute à répondre.</translation>
        </message>
    </context>
    <context>
        <name>StampLine</name>
        <message>
            <source>time proven</source>
            <translation>heure prouvée</translation>
        </message>
        <message>
            <source>authority not trusted yet</source>
            <translation>autorité pas encore de confiance</translation>
        </message>
        <message>
            <source>Trust it…</source>
            <translation>Lui faire confiance…</translation>
        </message>
        <message>
            <source>Trust the certificate of {name}</source>
            <translation>Faire confiance au certificat de {name}</translation>
        </message>
        <message>
            <source>Up to entry {n}: {when}, {authority}</source>
            <translation>Jusqu’à l’entrée {n} : {when}, {authority}</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Responsible-minerals audit workbench</source>
            <translation>Atelier d’audit des minerais responsables</translation>
        </message>
        <message>
            <source>Offline. One file holds the whole audit; every answer is saved as it is given.</source>
            <translation>Hors ligne. Un fichier contient tout l’audit ; chaque réponse est enregistrée aussitôt.</translation>
        </message>
        <message>
            <source>&amp;New audit…</source>
            <translation>&amp;Nouvel audit…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>&amp;Carry forward…</source>
            <translation>&amp;Reprendre…</translation>
        </message>
        <message>
            <source>A new audit that begins with an earlier one's texts and sources</source>
            <translation>Un nouvel audit qui part des textes et sources d’un précédent</translation>
        </message>
        <message>
            <source>From a &amp;document…</source>
            <translation>&amp;Depuis un document…</translation>
        </message>
        <message>
            <source>A new audit from a JSON document</source>
            <translation>Un nouvel audit depuis un document JSON</translation>
        </message>
        <message>
            <source>Open the &amp;sample</source>
            <translation>O&amp;uvrir l’exemple</translation>
        </message>
        <message>
            <source>A report alone:</source>
            <translation>Un rapport seul :</translation>
        </message>
        <message>
            <source>Open a repor&amp;t…</source>
            <translation>Ouvrir un rappor&amp;t…</translation>
        </message>
        <message>
            <source>Chec&amp;k a report…</source>
            <translation>&amp;Vérifier un rapport…</translation>
        </message>
        <message>
            <source>Co&amp;untersign a report…</source>
            <translation>Contresi&amp;gner un rapport…</translation>
        </message>
        <message>
            <source>&amp;Last opened</source>
            <translation>Dern&amp;iers ouverts</translation>
        </message>
        <message>
            <source>Return opens an audit. Delete takes it off this list; its file stays.</source>
            <translation>Entrée ouvre un audit. Suppr l’ôte de la liste ; son fichier reste.</translation>
        </message>
        <message>
            <source>No audit was opened on this computer yet. The sample shows what one looks like.</source>
            <translation>Aucun audit n’a encore été ouvert sur cet ordinateur. L’exemple montre à quoi cela ressemble.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Changer…</translation>
        </message>
        <message>
            <source>Change who audits</source>
            <translation>Changer qui audite</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation>Réglag&amp;es…</translation>
        </message>
        <message>
            <source>Auditing: {person}</source>
            <translation>Auditeur : {person}</translation>
        </message>
    </context>
    <context>
        <name>StepDetail</name>
        <message>
            <source>&amp;Go there</source>
            <translation>&amp;Y aller</translation>
        </message>
        <message>
            <source>&amp;Take this back</source>
            <translation>&amp;Reprendre ceci</translation>
        </message>
        <message>
            <source>Brings back what it was before, as a new entry; nothing is erased.</source>
            <translation>Ramène l’état d’avant, comme nouvelle entrée ; rien n’est effacé.</translation>
        </message>
        <message>
            <source>What it changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>Choose an entry to see what it changed.</source>
            <translation>Choisissez une entrée pour voir ce qu’elle a changé.</translation>
        </message>
        <message>
            <source>Entry {number} · {when} · {person}</source>
            <translation>Entrée {number} · {when} · {person}</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>RATING AT SIGN-OFF</source>
            <translation>COTATION À LA VALIDATION</translation>
        </message>
        <message>
            <source>Being worked out…</source>
            <translation>Calcul en cours…</translation>
        </message>
        <message>
            <source>What stands against signing off</source>
            <translation>Ce qui s’oppose à la validation</translation>
        </message>
        <message>
            <source>Click a line, or press Return on it, to go to its place.</source>
            <translation>Cliquez une ligne, ou appuyez sur Entrée, pour aller à son endroit.</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>Pas encore coté</translation>
        </message>
        <message>
            <source>The same as the rating now.</source>
            <translation>Comme la cotation actuelle.</translation>
        </message>
        <message>
            <source>The rating now is {now}; at sign-off, what is unknown counts as undocumented.</source>
            <translation>La cotation actuelle est {now} ; à la validation, ce qui est inconnu compte comme non documenté.</translation>
        </message>
        <message>
            <source>Unknown sources that will count as undocumented ({n}): {names}</source>
            <translation>Sources inconnues qui compteront comme non documentées ({n}) : {names}</translation>
        </message>
        <message>
            <source> and {n} more.</source>
            <translation> et {n} de plus.</translation>
        </message>
        <message>
            <source>The audit is open read-only. Open it for writing to issue a report.</source>
            <translation>L’audit est ouvert en lecture seule. Ouvrez-le en écriture pour émettre un rapport.</translation>
        </message>
        <message>
            <source>It cannot be signed off yet ({n}):</source>
            <translation>Il ne peut encore être validé ({n}) :</translation>
        </message>
    </context>
    <context>
        <name>TemplateField</name>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>None: reports look as the program makes them</source>
            <translation>Aucun : les rapports gardent l’aspect du programme</translation>
        </message>
        <message>
            <source>Write an example…</source>
            <translation>Écrire un exemple…</translation>
        </message>
        <message>
            <source>What is wrong in the template</source>
            <translation>Ce qui ne va pas dans le modèle</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Colour {colour}</source>
            <translation>Couleur {colour}</translation>
        </message>
        <message>
            <source>Choose a template</source>
            <translation>Choisir un modèle</translation>
        </message>
        <message>
            <source>Templates (*.toml);;All files (*)</source>
            <translation>Modèles (*.toml);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Write an example of a template</source>
            <translation>Écrire un exemple de modèle</translation>
        </message>
        <message>
            <source>Templates (*.toml)</source>
            <translation>Modèles (*.toml)</translation>
        </message>
    </context>
    <context>
        <name>TimestampDialog</name>
        <message>
            <source>Time-stamp a report</source>
            <translation>Horodater un rapport</translation>
        </message>
        <message>
            <source>A time-stamp proves that the signed report was there at a time, also after its signers' certificates have expired. Only its SHA-256 goes to the server. The issuers whose addresses stand in the certificates are asked whether they withdrew them. Nothing of its content is sent.</source>
            <translation>Un horodatage prouve que le rapport signé existait à une heure donnée, même après l’expiration des certificats de ses signataires. Seul son SHA-256 est envoyé au serveur. Les émetteurs dont l’adresse figure dans les certificats sont interrogés sur leur révocation. Rien de son contenu n’est envoyé.</translation>
        </message>
        <message>
            <source>Time-stamp</source>
            <translation>Horodatage</translation>
        </message>
        <message>
            <source>Address of the time-stamp server</source>
            <translation>Adresse du serveur d’horodatage</translation>
        </message>
        <message>
            <source>time-stamped</source>
            <translation>horodaté</translation>
        </message>
        <message>
            <source>Time-stamp &amp;server</source>
            <translation>&amp;Serveur d’horodatage</translation>
        </message>
        <message>
            <source>An RFC 3161 server of an authority that your readers trust.</source>
            <translation>Un serveur RFC 3161 d’une autorité à laquelle vos lecteurs font confiance.</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Où la mettre</translation>
        </message>
        <message>
            <source>Only a signed report that was not changed is time-stamped.</source>
            <translation>Seul un rapport signé et non modifié est horodaté.</translation>
        </message>
        <message>
            <source>Ask its auditor for the report as it was issued.</source>
            <translation>Demandez à son auditeur le rapport tel qu’il a été émis.</translation>
        </message>
        <message>
            <source>The server is being asked…</source>
            <translation>Le serveur est interrogé…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The address of the time-stamp server is missing.</source>
            <translation>L’adresse du serveur d’horodatage manque.</translation>
        </message>
        <message>
            <source>Give one such as https://tsa.example/tsr.</source>
            <translation>Indiquez-en une telle que https://tsa.example/tsr.</translation>
        </message>
        <message>
            <source>No report is chosen yet.</source>
            <translation>Aucun rapport n’est encore choisi.</translation>
        </message>
        <message>
            <source>Choose one.</source>
            <translation>Choisissez-en un.</translation>
        </message>
        <message>
            <source>Time-stamped. It lies at {path}</source>
            <translation>Horodaté. Il se trouve ici : {path}</translation>
        </message>
        <message>
            <source>These told nothing of use on the certificates in it: {addresses}</source>
            <translation>Ces adresses n’ont rien dit d’utile sur les certificats qu’il contient : {addresses}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Being stopped; the server may take half a minute to answer.</source>
            <translation>Arrêt en cours ; le serveur peut mettre une demi-minute à répondre.</translation>
        </message>
    </context>
    <context>
        <name>TranslationDialog</name>
        <message>
            <source>Translation for {finding}</source>
            <translation>Traduction : {finding}</translation>
        </message>
        <message>
            <source>The report prints each text beside its translation. What was written in the first place stays.</source>
            <translation>Le rapport imprime chaque texte à côté de sa traduction. Ce qui a été écrit en premier reste.</translation>
        </message>
        <message>
            <source>Originals and translations</source>
            <translation>Originaux et traductions</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>non dit</translation>
        </message>
        <message>
            <source>A person, an agency, or a program</source>
            <translation>Une personne, une agence ou un programme</translation>
        </message>
        <message>
            <source>&amp;Written in</source>
            <translation>&amp;Rédigé en</translation>
        </message>
        <message>
            <source>&amp;Translated into</source>
            <translation>&amp;Traduit en</translation>
        </message>
        <message>
            <source>Translated &amp;by</source>
            <translation>Traduit &amp;par</translation>
        </message>
        <message>
            <source>Written in</source>
            <translation>Rédigé en</translation>
        </message>
        <message>
            <source>Translated into</source>
            <translation>Traduit en</translation>
        </message>
        <message>
            <source>Translated by</source>
            <translation>Traduit par</translation>
        </message>
        <message>
            <source>This text was taken away since.</source>
            <translation>Ce texte a été supprimé depuis.</translation>
        </message>
        <message>
            <source>{text}: translation</source>
            <translation>{text} : traduction</translation>
        </message>
        <message>
            <source>Action {n}: {text}</source>
            <translation>Action {n} : {text}</translation>
        </message>
        <message>
            <source>What it translates is there no more. Empty it to take it back.</source>
            <translation>Ce qu’elle traduit n’existe plus. Videz-la pour la retirer.</translation>
        </message>
        <message>
            <source>The original was changed since. Saving says that this is its translation now.</source>
            <translation>L’original a été modifié depuis. Enregistrer confirme que ceci en est la traduction.</translation>
        </message>
    </context>
    <context>
        <name>TrustedPage</name>
        <message>
            <source>Trusted certificates</source>
            <translation>Certificats de confiance</translation>
        </message>
        <message>
            <source>A report is genuine only where its signer is trusted. Signers, time-stamp servers and the authorities behind them are trusted one by one, after their fingerprint was compared.</source>
            <translation>Un rapport n’est authentique que si son signataire est de confiance. Signataires, serveurs d’horodatage et autorités derrière eux sont admis un par un, après comparaison de leur empreinte.</translation>
        </message>
        <message>
            <source>Fingerprint of the certificate</source>
            <translation>Empreinte du certificat</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Trusted since</source>
            <translation>De confiance depuis</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Trust it no more</source>
            <translation>Ne plus faire confiance</translation>
        </message>
        <message>
            <source>&amp;Add a certificate…</source>
            <translation>&amp;Ajouter un certificat…</translation>
        </message>
        <message>
            <source>&amp;Trust it no more</source>
            <translation>&amp;Ne plus faire confiance</translation>
        </message>
        <message>
            <source>Nobody is trusted yet.</source>
            <translation>Personne n’est encore de confiance.</translation>
        </message>
        <message>
            <source>SHA-256 of the certificate: {fingerprint}</source>
            <translation>SHA-256 du certificat : {fingerprint}</translation>
        </message>
        <message>
            <source>Issued by {name}</source>
            <translation>Émis par {name}</translation>
        </message>
        <message>
            <source>Choose a certificate</source>
            <translation>Choisir un certificat</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.cer *.crt *.der);;All files (*)</source>
            <translation>Certificats (*.pem *.cer *.crt *.der);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>VerdictMark</name>
        <message>
            <source>No verdict yet</source>
            <translation>Pas encore de verdict</translation>
        </message>
    </context>
    <context>
        <name>VerdictPanel</name>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>No report is chosen yet</source>
            <translation>Aucun rapport n’est encore choisi</translation>
        </message>
        <message>
            <source>A long report with two signatures takes some seconds. Nothing is sent anywhere.</source>
            <translation>Un long rapport à deux signatures demande quelques secondes. Rien n’est envoyé nulle part.</translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>Vérification en cours…</translation>
        </message>
        <message>
            <source>It could not be checked</source>
            <translation>Vérification impossible</translation>
        </message>
        <message>
            <source>Checked without its audit: only that could tell whether something is missing.</source>
            <translation>Vérifié sans son audit : lui seul pourrait dire s’il manque quelque chose.</translation>
        </message>
        <message>
            <source>Held against the open audit, which issued it.</source>
            <translation>Confronté à l’audit ouvert, qui l’a émis.</translation>
        </message>
        <message>
            <source>Held against the open audit, which did not issue it.</source>
            <translation>Confronté à l’audit ouvert, qui ne l’a pas émis.</translation>
        </message>
    </context>
    <context>
        <name>VerdictSide</name>
        <message>
            <source>Verdict on the report</source>
            <translation>Verdict sur le rapport</translation>
        </message>
        <message>
            <source>Trust a certificate from a file…</source>
            <translation>Faire confiance à un certificat d’un fichier…</translation>
        </message>
        <message>
            <source>Choose a certificate to trust</source>
            <translation>Choisir un certificat digne de confiance</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.cer *.crt);;All files (*)</source>
            <translation>Certificats (*.pem *.cer *.crt);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Shown is the copy that is shared; the original has {w} × {h} pixels.</source>
            <translation>La copie partagée est montrée ; l’original a {w} × {h} pixels.</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Agrandir (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Réduire (−)</translation>
        </message>
        <message>
            <source>Fit (0)</source>
            <translation>Ajuster (0)</translation>
        </message>
        <message>
            <source>Full size (1)</source>
            <translation>Taille réelle (1)</translation>
        </message>
        <message>
            <source>Rotate view (R)</source>
            <translation>Tourner la vue (R)</translation>
        </message>
        <message>
            <source>What the file says</source>
            <translation>Ce que dit le fichier</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Only the beginning is shown; the file is longer.</source>
            <translation>Seul le début est montré ; le fichier est plus long.</translation>
        </message>
    </context>
    <context>
        <name>_Chooser</name>
        <message>
            <source>&amp;Link</source>
            <translation>&amp;Lier</translation>
        </message>
    </context>
    <context>
        <name>_EditionCard</name>
        <message>
            <source>this audit</source>
            <translation>cet audit</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>Pas encore coté</translation>
        </message>
        <message>
            <source>Questions that differ: {refs}.</source>
            <translation>Questions qui diffèrent : {refs}.</translation>
        </message>
    </context>
    <context>
        <name>_Flag</name>
        <message>
            <source>come back to this</source>
            <translation>à revoir</translation>
        </message>
    </context>
    <context>
        <name>_Head</name>
        <message>
            <source>last time {rating}</source>
            <translation>la dernière fois {rating}</translation>
        </message>
        <message>
            <source>not yet verified</source>
            <translation>pas encore vérifié</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>échéance {day}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouverte</translation>
        </message>
    </context>
    <context>
        <name>_LastTime</name>
        <message>
            <source>Last time</source>
            <translation>La dernière fois</translation>
        </message>
        <message>
            <source>Corrective action then: {text}</source>
            <translation>Action corrective d’alors : {text}</translation>
        </message>
    </context>
    <context>
        <name>_Pages</name>
        <message>
            <source>Page {n}</source>
            <translation>Page {n}</translation>
        </message>
    </context>
    <context>
        <name>_Segment</name>
        <message>
            <source>chosen</source>
            <translation>choisi</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>The findings below were presented and explained at the closing meeting. Signing confirms that, and does not mean agreement; the findings report may still differ, and it alone is binding.</source>
            <translation>Les constats ci-dessous ont été présentés et expliqués à la réunion de clôture. La signature le confirme et ne vaut pas accord ; le rapport de constats peut encore en différer, et lui seul fait foi.</translation>
        </message>
        <message>
            <source>CLOSING MEETING</source>
            <translation>RÉUNION DE CLÔTURE</translation>
        </message>
        <message>
            <source>Acknowledgement of findings</source>
            <translation>Accusé de réception des constats</translation>
        </message>
        <message>
            <source>Facility</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>Closing meeting</source>
            <translation>Réunion de clôture</translation>
        </message>
        <message>
            <source>Lead auditor</source>
            <translation>Auditeur principal</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>non consigné</translation>
        </message>
        <message>
            <source>As of this page</source>
            <translation>À la date de cette page</translation>
        </message>
        <message>
            <source>Nothing was found that asks for an opportunity, a plan or a remedy.</source>
            <translation>Rien n’a été constaté qui appelle une amélioration, un plan ou une correction.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Cotation</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Auditee</source>
            <translation>Audité</translation>
        </message>
        <message>
            <source>Remediation by</source>
            <translation>Remédiation</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>d’accord</translation>
        </message>
        <message>
            <source>disagrees</source>
            <translation>pas d’accord</translation>
        </message>
        <message>
            <source>{n} finding, listed in the report.</source>
            <translation>{n} constat, listé dans le rapport.</translation>
        </message>
        <message>
            <source>{n} findings, listed in the report.</source>
            <translation>{n} constats, listés dans le rapport.</translation>
        </message>
        <message>
            <source>Name and function:</source>
            <translation>Nom et fonction :</translation>
        </message>
        <message>
            <source>Date and signature:</source>
            <translation>Date et signature :</translation>
        </message>
        <message>
            <source>For the auditee</source>
            <translation>Pour l’audité</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>Simplified Chinese</source>
            <translation>chinois simplifié</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>chinois traditionnel</translation>
        </message>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>German</source>
            <translation>allemand</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>espagnol</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>portugais</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>italien</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>polonais</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>tchèque</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>hongrois</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>roumain</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>japonais</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>coréen</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>vietnamien</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>thaï</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>malais</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>indonésien</translation>
        </message>
        <message>
            <source>{what}:</source>
            <translation>{what} :</translation>
        </message>
        <message>
            <source>Original ({language})</source>
            <translation>Original ({language})</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>{what}, by {name}</source>
            <translation>{what}, par {name}</translation>
        </message>
        <message>
            <source>Translation ({language}) of an earlier wording</source>
            <translation>Traduction ({language}) d’une rédaction antérieure</translation>
        </message>
        <message>
            <source>Translation ({language})</source>
            <translation>Traduction ({language})</translation>
        </message>
        <message>
            <source>Checklist – {title}</source>
            <translation>Liste de contrôle – {title}</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Liste de contrôle</translation>
        </message>
        <message>
            <source>Checklist: {title}</source>
            <translation>Liste de contrôle : {title}</translation>
        </message>
        <message>
            <source>To be filled in by hand. The rating is the auditor’s; what stands here is no result.</source>
            <translation>À remplir à la main. La cotation revient à l’auditeur ; ce document n’est pas un résultat.</translation>
        </message>
        <message>
            <source>Address and country</source>
            <translation>Adresse et pays</translation>
        </message>
        <message>
            <source>Report number</source>
            <translation>Numéro du rapport</translation>
        </message>
        <message>
            <source>Auditors</source>
            <translation>Auditeurs</translation>
        </message>
        <message>
            <source>Opening meeting</source>
            <translation>Réunion d’ouverture</translation>
        </message>
        <message>
            <source>Years that records are kept (this edition asks for {n})</source>
            <translation>Années de conservation (cette édition en demande {n})</translation>
        </message>
        <message>
            <source>Audit facts</source>
            <translation>Données de l’audit</translation>
        </message>
        <message>
            <source>Minerals in the products</source>
            <translation>Minerais des produits</translation>
        </message>
        <message>
            <source>Minerals that the policy names</source>
            <translation>Minerais que nomme la politique</translation>
        </message>
        <message>
            <source>Were all purchases looked at for conflict sources?</source>
            <translation>Tous les achats ont-ils été examinés quant aux sources de conflit ?</translation>
        </message>
        <message>
            <source>all looked at, none confirmed</source>
            <translation>tous examinés, aucun confirmé</translation>
        </message>
        <message>
            <source>all looked at, some confirmed</source>
            <translation>tous examinés, certains confirmés</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>OECD step {steps}</source>
            <translation>Étape OCDE {steps}</translation>
        </message>
        <message>
            <source>Changed in {version}:</source>
            <translation>Modifié dans {version} :</translation>
        </message>
        <message>
            <source>Responsibility</source>
            <translation>Responsabilité</translation>
        </message>
        <message>
            <source>Corporate</source>
            <translation>Siège</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Partagée</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>interview</source>
            <translation>entretien</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>observation</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>Ce qui a été vu</translation>
        </message>
        <message>
            <source>Ask for</source>
            <translation>À demander</translation>
        </message>
        <message>
            <source>Ask whom</source>
            <translation>À qui le demander</translation>
        </message>
        <message>
            <source>Look at</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <source>What was sampled</source>
            <translation>Ce qui a été échantillonné</translation>
        </message>
        <message>
            <source>Of how many</source>
            <translation>Sur combien</translation>
        </message>
        <message>
            <source>How chosen</source>
            <translation>Mode de choix</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Exceptions</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Échantillons</translation>
        </message>
        <message>
            <source>Limitations: what could not be seen, and why</source>
            <translation>Limites : ce qui n’a pas pu être vu, et pourquoi</translation>
        </message>
        <message>
            <source>Date and signature of the auditor</source>
            <translation>Date et signature de l’auditeur</translation>
        </message>
        <message>
            <source>Signature of the lead auditor</source>
            <translation>Signature de l’auditeur principal</translation>
        </message>
        <message>
            <source>Signature of the reviewer</source>
            <translation>Signature du réviseur</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Serious conditions</source>
            <translation>Conditions graves</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Corrective action plan</source>
            <translation>Plan d’actions correctives</translation>
        </message>
        <message>
            <source>All elements</source>
            <translation>Tous les éléments</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>Sur site</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>Échantillonnage</translation>
        </message>
        <message>
            <source>The audit before</source>
            <translation>L’audit précédent</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Imported declarations</source>
            <translation>Déclarations importées</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>Photographies</translation>
        </message>
        <message>
            <source>Limitations</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>How it was rated</source>
            <translation>Mode de cotation</translation>
        </message>
        <message>
            <source>Under other editions (indicative)</source>
            <translation>Selon d’autres éditions (à titre indicatif)</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Go to {title}</source>
            <translation>Aller à {title}</translation>
        </message>
        <message>
            <source>Draft – not signed off</source>
            <translation>Brouillon – non validé</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>BROUILLON</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>À la date du</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>The findings behind them</source>
            <translation>Les constats correspondants</translation>
        </message>
        <message>
            <source>Bars: sources without documented due diligence by mineral, of how many; limit {limit} per cent. {numbers}.</source>
            <translation>Barres : sources sans devoir de diligence documenté par minerai, et leur total ; seuil {limit} pour cent. {numbers}.</translation>
        </message>
        <message>
            <source>limit {limit} %</source>
            <translation>seuil {limit} %</translation>
        </message>
        <message>
            <source>{undocumented} (+ {unknown} unknown) / {total}</source>
            <translation>{undocumented} (+ {unknown} inconnues) / {total}</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>non coté</translation>
        </message>
        <message>
            <source>{section}: {ratings}</source>
            <translation>{section} : {ratings}</translation>
        </message>
        <message>
            <source>Bars: ratings by section. {sections}.</source>
            <translation>Barres : cotations par section. {sections}.</translation>
        </message>
        <message>
            <source>this report, {day}</source>
            <translation>ce rapport, {day}</translation>
        </message>
        <message>
            <source>closing meeting, {day}</source>
            <translation>réunion de clôture, {day}</translation>
        </message>
        <message>
            <source>{day} overdue</source>
            <translation>{day} en retard</translation>
        </message>
        <message>
            <source>remediation term ends</source>
            <translation>fin du délai de remédiation</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>close</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>due</source>
            <translation>échéance</translation>
        </message>
        <message>
            <source>Corrective actions over time. {days}. {actions}.</source>
            <translation>Actions correctives dans le temps. {days}. {actions}.</translation>
        </message>
        <message>
            <source>{title}: closed on {day}</source>
            <translation>{title} : close le {day}</translation>
        </message>
        <message>
            <source>{title}: overdue since {day}</source>
            <translation>{title} : en retard depuis le {day}</translation>
        </message>
        <message>
            <source>{title}: due {day}</source>
            <translation>{title} : échéance le {day}</translation>
        </message>
        <message>
            <source>{said}, remediation by {day}</source>
            <translation>{said}, remédiation pour le {day}</translation>
        </message>
        <message>
            <source>{closed} closed, {overdue} overdue, {due} due</source>
            <translation>{closed} closes, {overdue} en retard, {due} à échoir</translation>
        </message>
        <message>
            <source>{month}: {numbers}</source>
            <translation>{month} : {numbers}</translation>
        </message>
        <message>
            <source>Corrective actions by month. {days}. {months}.</source>
            <translation>Actions correctives par mois. {days}. {months}.</translation>
        </message>
        <message>
            <source>without a date {n}</source>
            <translation>sans date {n}</translation>
        </message>
        <message>
            <source>[name withheld]</source>
            <translation>[nom masqué]</translation>
        </message>
        <message>
            <source>name withheld</source>
            <translation>nom masqué</translation>
        </message>
        <message>
            <source>Declaration {n} (name withheld)</source>
            <translation>Déclaration {n} (nom masqué)</translation>
        </message>
        <message>
            <source>{n} person, name withheld</source>
            <translation>{n} personne, nom masqué</translation>
        </message>
        <message>
            <source>{n} persons, names withheld</source>
            <translation>{n} personnes, noms masqués</translation>
        </message>
        <message>
            <source>{name} ({details})</source>
            <translation>{name} ({details})</translation>
        </message>
        <message>
            <source>Source {n} (name withheld)</source>
            <translation>Source {n} (nom masqué)</translation>
        </message>
        <message>
            <source>Findings report</source>
            <translation>Rapport de constats</translation>
        </message>
        <message>
            <source>Ties this report to the audit it was made from</source>
            <translation>Relie ce rapport à l’audit dont il est issu</translation>
        </message>
        <message>
            <source>The audit as a document for machines</source>
            <translation>L’audit sous forme de document lisible par des machines</translation>
        </message>
        <message>
            <source>redacted copy</source>
            <translation>copie expurgée</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>A source is one smelter or refiner for one mineral, counted once over all declarations.</source>
            <translation>Une source est une fonderie ou affinerie pour un minerai, comptée une fois sur toutes les déclarations.</translation>
        </message>
        <message>
            <source>any</source>
            <translation>une seule</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>What was counted</source>
            <translation>Ce qui a été compté</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Seuil</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>{title}:</source>
            <translation>{title} :</translation>
        </message>
        <message>
            <source>The auditor disagrees:</source>
            <translation>L’auditeur est en désaccord :</translation>
        </message>
        <message>
            <source>No mineral in scope is in the products, so no sources are counted.</source>
            <translation>Les produits ne contiennent aucun minerai du périmètre ; aucune source n’est donc comptée.</translation>
        </message>
        <message>
            <source>No source of a mineral in scope is recorded. That is undetermined: never 0 %, never a pass.</source>
            <translation>Aucune source d’un minerai du périmètre n’est consignée. C’est indéterminé : jamais 0 %, jamais une réussite.</translation>
        </message>
        <message>
            <source>Undocumented</source>
            <translation>Non documentées</translation>
        </message>
        <message>
            <source>With every unknown</source>
            <translation>Avec toutes les inconnues</translation>
        </message>
        <message>
            <source>{name}: 100 × {part} = {left} {relation} {limit} × {total} = {right}: {verdict} ({share}).</source>
            <translation>{name} : 100 × {part} = {left} {relation} {limit} × {total} = {right} : {verdict} ({share}).</translation>
        </message>
        <message>
            <source>over the limit</source>
            <translation>au-delà du seuil</translation>
        </message>
        <message>
            <source>not over the limit</source>
            <translation>pas au-delà du seuil</translation>
        </message>
        <message>
            <source>Documenting {n} more source would clear it.</source>
            <translation>Documenter {n} source de plus l’écarterait.</translation>
        </message>
        <message>
            <source>Documenting {n} more sources would clear it.</source>
            <translation>Documenter {n} sources de plus l’écarterait.</translation>
        </message>
        <message>
            <source>{n} more undocumented source would trip it.</source>
            <translation>{n} source non documentée de plus la déclencherait.</translation>
        </message>
        <message>
            <source>{n} more undocumented sources would trip it.</source>
            <translation>{n} sources non documentées de plus la déclencheraient.</translation>
        </message>
        <message>
            <source>no source of a mineral in scope</source>
            <translation>aucune source d’un minerai du périmètre</translation>
        </message>
        <message>
            <source>{undocumented} of {n} source undocumented, {unknown} unknown</source>
            <translation>sur {n} source, non documentées : {undocumented}, inconnues : {unknown}</translation>
        </message>
        <message>
            <source>{undocumented} of {n} sources undocumented, {unknown} unknown</source>
            <translation>sur {n} sources, non documentées : {undocumented}, inconnues : {unknown}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} à {last}</translation>
        </message>
        <message>
            <source>&gt; {limit} %</source>
            <translation>&gt; {limit} %</translation>
        </message>
        <message>
            <source>Share of sources without documented due diligence; undocumented / counted sources. The limit holds for all sources together.</source>
            <translation>Part des sources sans devoir de diligence documenté ; sources non documentées / comptées. Le seuil vaut pour l’ensemble des sources.</translation>
        </message>
        <message>
            <source>Share of sources without documented due diligence; undocumented / counted sources (hatched: unknown). The limit holds for all sources together.</source>
            <translation>Part des sources sans devoir de diligence documenté ; sources non documentées / comptées (hachures : inconnues). Le seuil vaut pour l’ensemble des sources.</translation>
        </message>
        <message>
            <source>Coverage by mineral</source>
            <translation>Couverture par minerai</translation>
        </message>
        <message>
            <source>and {n} more, marked in the list of sources</source>
            <translation>et {n} de plus, marquées dans la liste des sources</translation>
        </message>
        <message>
            <source>Unknown sources, which sign-off counts as undocumented ({n}):</source>
            <translation>Sources inconnues, que la validation compte comme non documentées ({n}) :</translation>
        </message>
        <message>
            <source>{names}.</source>
            <translation>{names}.</translation>
        </message>
        <message>
            <source>no id</source>
            <translation>sans ID</translation>
        </message>
        <message>
            <source>not yet identified</source>
            <translation>pas encore identifiée</translation>
        </message>
        <message>
            <source>{n} confirmed source in scope</source>
            <translation>{n} source confirmée dans le périmètre</translation>
        </message>
        <message>
            <source>{n} confirmed sources in scope</source>
            <translation>{n} sources confirmées dans le périmètre</translation>
        </message>
        <message>
            <source>{n} not excused</source>
            <translation>non excusées : {n}</translation>
        </message>
        <message>
            <source>{n} undetermined</source>
            <translation>indéterminées : {n}</translation>
        </message>
        <message>
            <source>{n} suspected (followed up, never trips)</source>
            <translation>soupçonnées : {n} (suivies, ne déclenchent jamais)</translation>
        </message>
        <message>
            <source>Conflict review: {answer}.</source>
            <translation>Revue des conflits : {answer}.</translation>
        </message>
        <message>
            <source>Confirmed conflict source</source>
            <translation>Source de conflit confirmée</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>Origines</translation>
        </message>
        <message>
            <source>Action, plan</source>
            <translation>Action, plan</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>Jugement</translation>
        </message>
        <message>
            <source>Confirmed conflict sources</source>
            <translation>Sources de conflit confirmées</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>owner {name}</source>
            <translation>responsable : {name}</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>non nommé</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>échéance : {day}</translation>
        </message>
        <message>
            <source>progress {day}: {note}</source>
            <translation>avancement {day} : {note}</translation>
        </message>
        <message>
            <source>progress {day}</source>
            <translation>avancement {day}</translation>
        </message>
        <message>
            <source>additional action, due {day}: {action}</source>
            <translation>action supplémentaire, échéance {day} : {action}</translation>
        </message>
        <message>
            <source>out of scope</source>
            <translation>hors périmètre</translation>
        </message>
        <message>
            <source>excused</source>
            <translation>excusée</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Remarque :</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avertissements</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Why it differs</source>
            <translation>Pourquoi elle diffère</translation>
        </message>
        <message>
            <source>Indicative: all answers count as they stand, also where another edition asks another question.</source>
            <translation>À titre indicatif : toutes les réponses comptent telles quelles, même là où une autre édition pose une autre question.</translation>
        </message>
        <message>
            <source>no source counted</source>
            <translation>aucune source comptée</translation>
        </message>
        <message>
            <source>{share} of {total}</source>
            <translation>{share} de {total}</translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>aucune différence</translation>
        </message>
        <message>
            <source>as rated</source>
            <translation>cotation retenue</translation>
        </message>
        <message>
            <source>{minerals} not in scope</source>
            <translation>hors périmètre : {minerals}</translation>
        </message>
        <message>
            <source>{minerals} in scope</source>
            <translation>dans le périmètre : {minerals}</translation>
        </message>
        <message>
            <source>as answered, though the question changed: {elements}</source>
            <translation>tel que répondu, bien que la question ait changé : {elements}</translation>
        </message>
        <message>
            <source>coverage</source>
            <translation>couverture</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>conflit</translation>
        </message>
        <message>
            <source>{condition} {state}</source>
            <translation>{condition} : {state}</translation>
        </message>
        <message>
            <source>FINDINGS REPORT</source>
            <translation>RAPPORT DE CONSTATS</translation>
        </message>
        <message>
            <source>Facility without a name</source>
            <translation>Site sans nom</translation>
        </message>
        <message>
            <source>Logo of {firm}</source>
            <translation>Logo de {firm}</translation>
        </message>
        <message>
            <source>the firm</source>
            <translation>l’organisme</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>What is audited</source>
            <translation>Objet de l’audit</translation>
        </message>
        <message>
            <source>In products</source>
            <translation>Dans les produits</translation>
        </message>
        <message>
            <source>In scope</source>
            <translation>Périmètre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Établi</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>Remplace</translation>
        </message>
        <message>
            <source>the report with SHA-256 {digest}</source>
            <translation>le rapport dont le SHA-256 est {digest}</translation>
        </message>
        <message>
            <source>Signed by the lead auditor</source>
            <translation>Signé par l’auditeur principal</translation>
        </message>
        <message>
            <source>draft – not signed off</source>
            <translation>brouillon – non validé</translation>
        </message>
        <message>
            <source>time as shown by the computer</source>
            <translation>heure indiquée par l’ordinateur</translation>
        </message>
        <message>
            <source>in the report alone; a redacted copy is not signed</source>
            <translation>dans le seul rapport ; une copie expurgée n’est pas signée</translation>
        </message>
        <message>
            <source>Countersigned by the reviewer</source>
            <translation>Contresigné par le réviseur</translation>
        </message>
        <message>
            <source>none expected: this report is final</source>
            <translation>aucune attendue : ce rapport est définitif</translation>
        </message>
        <message>
            <source>open when this report was signed</source>
            <translation>en attente lors de la signature de ce rapport</translation>
        </message>
        <message>
            <source>Ref.</source>
            <translation>Réf.</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Observation</translation>
        </message>
        <message>
            <source>See finding {n}.</source>
            <translation>Voir le constat {n}.</translation>
        </message>
        <message>
            <source>{name}:</source>
            <translation>{name} :</translation>
        </message>
        <message>
            <source>Responsibility: {where}</source>
            <translation>Responsabilité : {where}</translation>
        </message>
        <message>
            <source>Finding {n} · {rating}</source>
            <translation>Constat {n} · {rating}</translation>
        </message>
        <message>
            <source>remediation by {day}</source>
            <translation>remédiation pour le {day}</translation>
        </message>
        <message>
            <source>no remediation term</source>
            <translation>sans délai de remédiation</translation>
        </message>
        <message>
            <source>{ref} in the list of all elements</source>
            <translation>{ref} dans la liste de tous les éléments</translation>
        </message>
        <message>
            <source>Confirmed sources that are not excused: {n}.</source>
            <translation>Sources confirmées qui ne sont pas excusées : {n}.</translation>
        </message>
        <message>
            <source>; </source>
            <translation> ; </translation>
        </message>
        <message>
            <source>({details})</source>
            <translation>({details})</translation>
        </message>
        <message>
            <source>Auditee's response</source>
            <translation>Réponse de l’audité</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Corrective action</source>
            <translation>Action corrective</translation>
        </message>
        <message>
            <source>Preventive action</source>
            <translation>Action préventive</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Additional action</source>
            <translation>Action supplémentaire</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <source>Until {day}:</source>
            <translation>Jusqu’au {day} :</translation>
        </message>
        <message>
            <source>{owner}, due {day}</source>
            <translation>{owner}, échéance {day}</translation>
        </message>
        <message>
            <source>no owner</source>
            <translation>sans responsable</translation>
        </message>
        <message>
            <source>handed in on {day}</source>
            <translation>remis le {day}</translation>
        </message>
        <message>
            <source>no corrective action planned yet</source>
            <translation>aucune action corrective encore planifiée</translation>
        </message>
        <message>
            <source>Ratings and remediation terms</source>
            <translation>Cotations et délais de remédiation</translation>
        </message>
        <message>
            <source>Terms start at the closing meeting and run in calendar days.</source>
            <translation>Les délais courent à partir de la réunion de clôture, en jours calendaires.</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publiée</translation>
        </message>
        <message>
            <source>Edition's SHA-256</source>
            <translation>SHA-256 de l’édition</translation>
        </message>
        <message>
            <source>Minerals in scope</source>
            <translation>Minerais du périmètre</translation>
        </message>
        <message>
            <source>Coverage limit</source>
            <translation>Seuil de couverture</translation>
        </message>
        <message>
            <source>Conflict condition</source>
            <translation>Condition de conflit</translation>
        </message>
        <message>
            <source>Records kept</source>
            <translation>Conservation</translation>
        </message>
        <message>
            <source>at least {years}</source>
            <translation>au moins {years}</translation>
        </message>
        <message>
            <source>{day}, vocabulary {vocabulary}</source>
            <translation>{day}, vocabulaire {vocabulary}</translation>
        </message>
        <message>
            <source>{rating} for a confirmed purchase with an origin in {countries}, excused by: {excuses}</source>
            <translation>{rating} pour un achat confirmé d’origine {countries}, excusé par : {excuses}</translation>
        </message>
        <message>
            <source>{rating} for a confirmed purchase of any origin, excused by: {excuses}</source>
            <translation>{rating} pour un achat confirmé de toute origine, excusé par : {excuses}</translation>
        </message>
        <message>
            <source>{over} when 100 × undocumented &gt; {limit} × counted sources, in integers; {below} when some are undocumented but not over the limit</source>
            <translation>{over} si 100 × non documentées &gt; {limit} × sources comptées, en entiers ; {below} si certaines sont non documentées sans dépasser le seuil</translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>Unit of source</source>
            <translation>Unité de source</translation>
        </message>
        <message>
            <source>one smelter or refiner for one mineral, counted once over all declarations</source>
            <translation>une fonderie ou affinerie pour un minerai, comptée une fois sur toutes les déclarations</translation>
        </message>
        <message>
            <source>Unknown sources</source>
            <translation>Sources inconnues</translation>
        </message>
        <message>
            <source>Minerals in products</source>
            <translation>Minerais des produits</translation>
        </message>
        <message>
            <source>Named by the policy</source>
            <translation>Nommés par la politique</translation>
        </message>
        <message>
            <source>Records found kept</source>
            <translation>Conservation constatée</translation>
        </message>
        <message>
            <source>Not applicable because</source>
            <translation>Non applicable car</translation>
        </message>
        <message>
            <source>shown as a range while the audit is open; counted as undocumented at sign-off</source>
            <translation>montrées en fourchette tant que l’audit est ouvert ; comptées comme non documentées à la validation</translation>
        </message>
        <message>
            <source>counted as undocumented</source>
            <translation>comptées comme non documentées</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>{moment}, as shown by the computer</source>
            <translation>{moment}, heure de l’ordinateur</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>entry {n} of device {device}</source>
            <translation>entrée {n} de l’appareil {device}</translation>
        </message>
        <message>
            <source>Journal's head</source>
            <translation>Tête du journal</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Signifie</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Délai</translation>
        </message>
        <message>
            <source>remediation</source>
            <translation>remédiation</translation>
        </message>
        <message>
            <source>a corrective action plan</source>
            <translation>un plan d’actions correctives</translation>
        </message>
        <message>
            <source>{n} day</source>
            <translation>{n} jour</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} jours</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>réussite</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>This is a draft. It is not signed off, carries no signature, and may still change.</source>
            <translation>Ceci est un brouillon. Il n’est pas validé, ne porte aucune signature et peut encore changer.</translation>
        </message>
        <message>
            <source>Signed by {signer} on {moment}; time as shown by the computer, not proven.</source>
            <translation>Signé par {signer} le {moment} ; heure indiquée par l’ordinateur, non prouvée.</translation>
        </message>
        <message>
            <source>The signature covers every byte of this file. Embedded in it is audit-anchor.json, which names the journal entry of the audit that this report was made from; the audit keeps this file's SHA-256.</source>
            <translation>La signature couvre chaque octet de ce fichier. Il contient audit-anchor.json, qui nomme l’entrée du journal de l’audit dont ce rapport est issu ; l’audit garde le SHA-256 de ce fichier.</translation>
        </message>
        <message>
            <source>Lead auditor: {lead}. Team: {team}.</source>
            <translation>Auditeur principal : {lead}. Équipe : {team}.</translation>
        </message>
        <message>
            <source>none named</source>
            <translation>personne de nommé</translation>
        </message>
        <message>
            <source>This report is final: no countersignature is expected, and none can be added.</source>
            <translation>Ce rapport est définitif : aucune contresignature n’est attendue, et aucune ne peut être ajoutée.</translation>
        </message>
        <message>
            <source>A reviewer may countersign in the field on the first page; nothing else may be added.</source>
            <translation>Un réviseur peut contresigner dans le champ de la première page ; rien d’autre ne peut être ajouté.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>Nothing is recorded of meetings, persons met and hours on site.</source>
            <translation>Rien n’est consigné sur les réunions, les personnes rencontrées et les heures sur site.</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interprète</translation>
        </message>
        <message>
            <source>Present at the opening meeting</source>
            <translation>Présents à la réunion d’ouverture</translation>
        </message>
        <message>
            <source>Present at the closing meeting</source>
            <translation>Présents à la réunion de clôture</translation>
        </message>
        <message>
            <source>Persons met</source>
            <translation>Personnes rencontrées</translation>
        </message>
        <message>
            <source>none recorded</source>
            <translation>néant</translation>
        </message>
        <message>
            <source>{name} ({languages})</source>
            <translation>{name} ({languages})</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Working hours on site</source>
            <translation>Heures de travail sur site</translation>
        </message>
        <message>
            <source>Sample {n}</source>
            <translation>Échantillon {n}</translation>
        </message>
        <message>
            <source>No sampling is recorded.</source>
            <translation>Aucun échantillonnage n’est consigné.</translation>
        </message>
        <message>
            <source>Elements</source>
            <translation>Éléments</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Population</translation>
        </message>
        <message>
            <source>Sample size</source>
            <translation>Taille de l’échantillon</translation>
        </message>
        <message>
            <source>How it was chosen</source>
            <translation>Mode de choix</translation>
        </message>
        <message>
            <source>What was selected</source>
            <translation>Ce qui a été choisi</translation>
        </message>
        <message>
            <source>No limitation is recorded.</source>
            <translation>Aucune limite n’est consignée.</translation>
        </message>
        <message>
            <source>What, and what was done instead</source>
            <translation>Quoi, et ce qui a été fait à la place</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Alors</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Seen then</source>
            <translation>Constaté alors</translation>
        </message>
        <message>
            <source>Open action then</source>
            <translation>Action ouverte alors</translation>
        </message>
        <message>
            <source>{title} ({code}); {state}.</source>
            <translation>{title} ({code}) ; {state}.</translation>
        </message>
        <message>
            <source>{reason}.</source>
            <translation>{reason}.</translation>
        </message>
        <message>
            <source>In contradiction:</source>
            <translation>En contradiction :</translation>
        </message>
        <message>
            <source>Photograph {id}</source>
            <translation>Photographie {id}</translation>
        </message>
        <message>
            <source>SHA-256 of the original {digits}…</source>
            <translation>SHA-256 de l’original {digits}…</translation>
        </message>
        <message>
            <source>Elements: {refs}</source>
            <translation>Éléments : {refs}</translation>
        </message>
        <message>
            <source>No corrective action is recorded.</source>
            <translation>Aucune action corrective n’est consignée.</translation>
        </message>
        <message>
            <source>Action and progress</source>
            <translation>Action et avancement</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Additional action:</source>
            <translation>Action supplémentaire :</translation>
        </message>
        <message>
            <source>Closed on {day}</source>
            <translation>Clos le {day}</translation>
        </message>
        <message>
            <source>{day}:</source>
            <translation>{day} :</translation>
        </message>
        <message>
            <source>names of sources</source>
            <translation>noms des sources</translation>
        </message>
        <message>
            <source>photos</source>
            <translation>photos</translation>
        </message>
        <message>
            <source>names of persons</source>
            <translation>noms de personnes</translation>
        </message>
        <message>
            <source>Redacted copy – {what} withheld</source>
            <translation>Copie expurgée – non communiqués : {what}</translation>
        </message>
        <message>
            <source>{sentence}.</source>
            <translation>{sentence}.</translation>
        </message>
        <message>
            <source>It is made of the audit as it stands, is no issued report, and carries no signature.</source>
            <translation>Elle est faite de l’audit tel qu’il est, n’est pas un rapport émis et ne porte aucune signature.</translation>
        </message>
        <message>
            <source>It is a copy of the issued report with SHA-256 {digest}, which alone is signed and binding; the copy carries no signature.</source>
            <translation>C’est une copie du rapport émis dont le SHA-256 est {digest}, seul signé et faisant foi ; la copie ne porte aucune signature.</translation>
        </message>
        <message>
            <source>It goes with the issued report with SHA-256 {digest}, which alone is signed and binding.</source>
            <translation>Elle accompagne le rapport émis dont le SHA-256 est {digest}, qui seul est signé et fait foi.</translation>
        </message>
        <message>
            <source>{n} photo is withheld in this copy. The evidence log names it with its digest.</source>
            <translation>{n} photo n’est pas communiquée dans cette copie. Le registre des preuves la nomme avec son empreinte.</translation>
        </message>
        <message>
            <source>{n} photos are withheld in this copy. The evidence log names them with their digests.</source>
            <translation>{n} photos ne sont pas communiquées dans cette copie. Le registre des preuves les nomme avec leurs empreintes.</translation>
        </message>
        <message>
            <source>No observation is recorded.</source>
            <translation>Aucune observation n’est consignée.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>{rating}.</source>
            <translation>{rating}.</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Suggéré</translation>
        </message>
        <message>
            <source>Related criteria</source>
            <translation>Critères liés</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Due diligence</source>
            <translation>Diligence</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>unknown*</source>
            <translation>inconnu*</translation>
        </message>
        <message>
            <source>No source is recorded.</source>
            <translation>Aucune source n’est consignée.</translation>
        </message>
        <message>
            <source>* unknown is not documented: sign-off counts it as undocumented.</source>
            <translation>* inconnu n’est pas documenté : la validation le compte comme non documenté.</translation>
        </message>
        <message>
            <source>“In” is where the smelter or refiner stands; origins are those of the mineral.</source>
            <translation>« Pays » est celui de la fonderie ou affinerie ; les origines sont celles du minerai.</translation>
        </message>
        <message>
            <source>Out of scope, not counted ({n})</source>
            <translation>Hors périmètre, non comptées ({n})</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Minerai</translation>
        </message>
        <message>
            <source>Flagged on</source>
            <translation>Signalée le</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Looked at more closely: conflict-affected or high-risk areas</source>
            <translation>Examinées de plus près : zones de conflit ou à haut risque</translation>
        </message>
        <message>
            <source>{mineral}: {n} source ({undocumented} undocumented, {unknown} unknown, {documented} documented)</source>
            <translation>{mineral} : {n} source (non documentées : {undocumented}, inconnues : {unknown}, documentées : {documented})</translation>
        </message>
        <message>
            <source>{mineral}: {n} sources ({undocumented} undocumented, {unknown} unknown, {documented} documented)</source>
            <translation>{mineral} : {n} sources (non documentées : {undocumented}, inconnues : {unknown}, documentées : {documented})</translation>
        </message>
        <message>
            <source>{name} (repeats disagreed)</source>
            <translation>{name} (lignes en désaccord)</translation>
        </message>
        <message>
            <source>{status}: {reference}</source>
            <translation>{status} : {reference}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Added / merged / left out</source>
            <translation>Ajoutées / réunies / laissées</translation>
        </message>
        <message>
            <source>{name}: declares {declared}; all smelters identified for {identified} (its own words, a hint and not an answer).</source>
            <translation>{name} : déclare {declared} ; toutes les fonderies identifiées pour {identified} (ses propres termes, un indice et non une réponse).</translation>
        </message>
        <message>
            <source>no bytes kept</source>
            <translation>aucun octet conservé</translation>
        </message>
        <message>
            <source>No evidence is recorded.</source>
            <translation>Aucune preuve n’est consignée.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>How, where, by whom, when</source>
            <translation>Comment, où, par qui, quand</translation>
        </message>
        <message>
            <source>group of {n}</source>
            <translation>groupe de {n}</translation>
        </message>
        <message>
            <source>taken {moment} by its own account</source>
            <translation>prise le {moment} selon ses propres données</translation>
        </message>
        <message>
            <source>{w} × {h} pixels</source>
            <translation>{w} × {h} pixels</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Non applicable</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>Pas encore coté</translation>
        </message>
        <message>
            <source>{rating} – {result}</source>
            <translation>{rating} – {result}</translation>
        </message>
        <message>
            <source>passed only with corrective action plans</source>
            <translation>réussite seulement avec plans d’actions correctives</translation>
        </message>
        <message>
            <source>provisional</source>
            <translation>provisoire</translation>
        </message>
        <message>
            <source>draft, not signed off; the rating is provisional</source>
            <translation>brouillon, non validé ; la cotation est provisoire</translation>
        </message>
        <message>
            <source>draft, not signed off</source>
            <translation>brouillon, non validé</translation>
        </message>
        <message>
            <source>redacted copy, not signed</source>
            <translation>copie expurgée, non signée</translation>
        </message>
        <message>
            <source>signed off, final</source>
            <translation>validé, définitif</translation>
        </message>
        <message>
            <source>signed off, open for a countersignature</source>
            <translation>validé, en attente d’une contresignature</translation>
        </message>
        <message>
            <source>No remediation term.</source>
            <translation>Pas de délai de remédiation.</translation>
        </message>
        <message>
            <source>Remediation within {term} of the closing meeting, whose date is not recorded.</source>
            <translation>Remédiation dans un délai de {term} après la réunion de clôture, dont la date n’est pas consignée.</translation>
        </message>
        <message>
            <source>Remediation by {due} ({term} from the closing meeting, calendar days).</source>
            <translation>Remédiation pour le {due} ({term} calendaires depuis la réunion de clôture).</translation>
        </message>
        <message>
            <source>No mineral in scope is in the products.</source>
            <translation>Les produits ne contiennent aucun minerai du périmètre.</translation>
        </message>
        <message>
            <source>Nothing contributes to a rating yet.</source>
            <translation>Rien ne contribue encore à une cotation.</translation>
        </message>
        <message>
            <source>because purchases from a conflict source are confirmed and nothing excuses them</source>
            <translation>parce que des achats auprès d’une source de conflit sont confirmés et que rien ne les excuse</translation>
        </message>
        <message>
            <source>because of {elements}</source>
            <translation>en raison de {elements}</translation>
        </message>
        <message>
            <source>because more than {limit} % of sources have no documented due diligence</source>
            <translation>parce que plus de {limit} % des sources n’ont pas de devoir de diligence documenté</translation>
        </message>
        <message>
            <source>because {n} source has no documented due diligence</source>
            <translation>parce que {n} source n’a pas de devoir de diligence documenté</translation>
        </message>
        <message>
            <source>because {n} sources have no documented due diligence</source>
            <translation>parce que {n} sources n’ont pas de devoir de diligence documenté</translation>
        </message>
        <message>
            <source>provisional: {n} answer is missing</source>
            <translation>provisoire : il manque {n} réponse</translation>
        </message>
        <message>
            <source>provisional: {n} answers are missing</source>
            <translation>provisoire : il manque {n} réponses</translation>
        </message>
        <message>
            <source>provisional: the rating can still move</source>
            <translation>provisoire : la cotation peut encore changer</translation>
        </message>
        <message>
            <source>Basis: {reason}</source>
            <translation>Fondement : {reason}</translation>
        </message>
        <message>
            <source>none is recorded</source>
            <translation>aucun n’est consigné</translation>
        </message>
        <message>
            <source>Not answered: {facts}.</source>
            <translation>Sans réponse : {facts}.</translation>
        </message>
        <message>
            <source>Without a corrective action that has an owner and a date: {names}.</source>
            <translation>Sans action corrective dotée d’un responsable et d’une date : {names}.</translation>
        </message>
        <message>
            <source>Counting every unknown source as undocumented, the rating would be {rating}.</source>
            <translation>En comptant chaque source inconnue comme non documentée, la cotation serait {rating}.</translation>
        </message>
        <message>
            <source>{n} {rating}</source>
            <translation>{n} × {rating}</translation>
        </message>
        <message>
            <source>No findings.</source>
            <translation>Aucun constat.</translation>
        </message>
        <message>
            <source>{n} finding: {parts}.</source>
            <translation>{n} constat : {parts}.</translation>
        </message>
        <message>
            <source>{n} findings: {parts}.</source>
            <translation>{n} constats : {parts}.</translation>
        </message>
        <message>
            <source>January</source>
            <translation>janvier</translation>
        </message>
        <message>
            <source>February</source>
            <translation>février</translation>
        </message>
        <message>
            <source>March</source>
            <translation>mars</translation>
        </message>
        <message>
            <source>April</source>
            <translation>avril</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mai</translation>
        </message>
        <message>
            <source>June</source>
            <translation>juin</translation>
        </message>
        <message>
            <source>July</source>
            <translation>juillet</translation>
        </message>
        <message>
            <source>August</source>
            <translation>août</translation>
        </message>
        <message>
            <source>September</source>
            <translation>septembre</translation>
        </message>
        <message>
            <source>October</source>
            <translation>octobre</translation>
        </message>
        <message>
            <source>November</source>
            <translation>novembre</translation>
        </message>
        <message>
            <source>December</source>
            <translation>décembre</translation>
        </message>
        <message>
            <source>Initial assessment</source>
            <translation>Évaluation initiale</translation>
        </message>
        <message>
            <source>Closure audit</source>
            <translation>Audit de clôture</translation>
        </message>
        <message>
            <source>Follow-up audit</source>
            <translation>Audit de suivi</translation>
        </message>
        <message>
            <source>tantalum</source>
            <translation>tantale</translation>
        </message>
        <message>
            <source>tin</source>
            <translation>étain</translation>
        </message>
        <message>
            <source>tungsten</source>
            <translation>tungstène</translation>
        </message>
        <message>
            <source>gold</source>
            <translation>or</translation>
        </message>
        <message>
            <source>cobalt</source>
            <translation>cobalt</translation>
        </message>
        <message>
            <source>documented</source>
            <translation>documenté</translation>
        </message>
        <message>
            <source>undocumented</source>
            <translation>non documenté</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmé</translation>
        </message>
        <message>
            <source>suspected</source>
            <translation>soupçonné</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>non évalué</translation>
        </message>
        <message>
            <source>none known</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>no action</source>
            <translation>aucune action</translation>
        </message>
        <message>
            <source>documented action, no plan</source>
            <translation>action documentée, sans plan</translation>
        </message>
        <message>
            <source>plan, not managed</source>
            <translation>plan non suivi</translation>
        </message>
        <message>
            <source>managed plan</source>
            <translation>plan suivi</translation>
        </message>
        <message>
            <source>tripped</source>
            <translation>déclenchée</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>possible</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>écartée</translation>
        </message>
        <message>
            <source>undetermined</source>
            <translation>indéterminée</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>non applicable</translation>
        </message>
        <message>
            <source>all purchases were looked at; none from a conflict source is confirmed</source>
            <translation>tous les achats ont été examinés ; aucun auprès d’une source de conflit n’est confirmé</translation>
        </message>
        <message>
            <source>all purchases were looked at; some from a conflict source are confirmed</source>
            <translation>tous les achats ont été examinés ; certains auprès d’une source de conflit sont confirmés</translation>
        </message>
        <message>
            <source>corporate</source>
            <translation>siège</translation>
        </message>
        <message>
            <source>facility</source>
            <translation>site</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>partagée</translation>
        </message>
        <message>
            <source>agrees.</source>
            <translation>d’accord.</translation>
        </message>
        <message>
            <source>disagrees.</source>
            <translation>pas d’accord.</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>photo</translation>
        </message>
        <message>
            <source>seen, not retained</source>
            <translation>vu, non conservé</translation>
        </message>
        <message>
            <source>access refused</source>
            <translation>accès refusé</translation>
        </message>
        <message>
            <source>records kept elsewhere</source>
            <translation>enregistrements ailleurs</translation>
        </message>
        <message>
            <source>person absent</source>
            <translation>personne absente</translation>
        </message>
        <message>
            <source>not enough time</source>
            <translation>temps insuffisant</translation>
        </message>
        <message>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioritaire</translation>
        </message>
        <message>
            <source>Major</source>
            <translation>Majeure</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Mineure</translation>
        </message>
        <message>
            <source>Opportunity</source>
            <translation>Opportunité</translation>
        </message>
        <message>
            <source>Conformance</source>
            <translation>Conformité</translation>
        </message>
        <message>
            <source>minerals in the products</source>
            <translation>minerais des produits</translation>
        </message>
        <message>
            <source>conflict review</source>
            <translation>revue des conflits</translation>
        </message>
        <message>
            <source>years that records are kept</source>
            <translation>années de conservation</translation>
        </message>
        <message>
            <source>minerals that the policy names</source>
            <translation>minerais que nomme la politique</translation>
        </message>
        <message>
            <source>1</source>
            <translation>1er</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <source>{most} and {last}</source>
            <translation>{most} et {last}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>{whole}.{part} %</source>
            <translation>{whole},{part} %</translation>
        </message>
        <message>
            <source>{n} year</source>
            <translation>{n} an</translation>
        </message>
        <message>
            <source>{n} years</source>
            <translation>{n} ans</translation>
        </message>
    </context>
    <context>
        <name>said</name>
        <message>
            <source>element {element}</source>
            <translation>l’élément {element}</translation>
        </message>
        <message>
            <source>the coverage condition</source>
            <translation>la condition de couverture</translation>
        </message>
        <message>
            <source>the conflict condition</source>
            <translation>la condition de conflit</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioritaire</translation>
        </message>
        <message>
            <source>Major</source>
            <translation>Majeure</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Mineure</translation>
        </message>
        <message>
            <source>Opportunity</source>
            <translation>Opportunité</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>documents</translation>
        </message>
        <message>
            <source>interviews</source>
            <translation>entretiens</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>observation</translation>
        </message>
        <message>
            <source>what was seen</source>
            <translation>ce qui a été vu</translation>
        </message>
        <message>
            <source>the auditee's response</source>
            <translation>la réponse de l’audité</translation>
        </message>
        <message>
            <source>the cause</source>
            <translation>la cause</translation>
        </message>
        <message>
            <source>the corrective action</source>
            <translation>l’action corrective</translation>
        </message>
        <message>
            <source>the preventive action</source>
            <translation>l’action préventive</translation>
        </message>
        <message>
            <source>untitled</source>
            <translation>sans titre</translation>
        </message>
        <message>
            <source>the opening of the audit</source>
            <translation>l’ouverture de l’audit</translation>
        </message>
        <message>
            <source>the opening meeting</source>
            <translation>la réunion d’ouverture</translation>
        </message>
        <message>
            <source>The opening meeting</source>
            <translation>La réunion d’ouverture</translation>
        </message>
        <message>
            <source>The closing meeting</source>
            <translation>La réunion de clôture</translation>
        </message>
        <message>
            <source>Evidence {id}</source>
            <translation>La preuve {id}</translation>
        </message>
        <message>
            <source>A step on an action for {about}</source>
            <translation>Une étape d’une action pour {about}</translation>
        </message>
        <message>
            <source>The due date of an action for {about}</source>
            <translation>L’échéance d’une action pour {about}</translation>
        </message>
        <message>
            <source>The closure of an action for {about}</source>
            <translation>La clôture d’une action pour {about}</translation>
        </message>
        <message>
            <source>The plan for {about}</source>
            <translation>Le plan pour {about}</translation>
        </message>
        <message>
            <source>The auditee's response on {about}</source>
            <translation>La réponse de l’audité sur {about}</translation>
        </message>
        <message>
            <source>Finding {element} ({rating}) rests on no evidence. Link what shows it.</source>
            <translation>Le constat {element} ({rating}) ne repose sur aucune preuve. Liez ce qui le montre.</translation>
        </message>
        <message>
            <source>Finding {element} ({rating}) does not say what was seen. Write it down.</source>
            <translation>Le constat {element} ({rating}) ne dit pas ce qui a été vu. Écrivez-le.</translation>
        </message>
        <message>
            <source>The auditee disagrees with the finding on {about}, but not why. Write down what they say.</source>
            <translation>L’audité conteste le constat sur {about}, sans dire pourquoi. Notez ce qu’il dit.</translation>
        </message>
        <message>
            <source>The translation of {text} on {about} is of an earlier wording. Correct it, or save it again if it still holds.</source>
            <translation>Sur {about}, une traduction ({text}) est celle d’une rédaction antérieure. Corrigez-la, ou enregistrez-la de nouveau si elle est encore juste.</translation>
        </message>
        <message>
            <source>{rating} on {about} has no corrective action with an owner and a due date. Plan one.</source>
            <translation>{rating} sur {about} n’a pas d’action corrective avec responsable et échéance. Planifiez-en une.</translation>
        </message>
        <message>
            <source>{rating} on {about} has no corrective action yet. Plan one.</source>
            <translation>{rating} sur {about} n’a pas encore d’action corrective. Planifiez-en une.</translation>
        </message>
        <message>
            <source>The plan for {about} was to be handed in by {day}. Ask for it, or enter the day on which it came.</source>
            <translation>Le plan pour {about} devait être remis le {day}. Demandez-le, ou saisissez le jour où il est arrivé.</translation>
        </message>
        <message>
            <source>An action for {about} has no owner or no due date. Enter both.</source>
            <translation>Une action pour {about} n’a pas de responsable ou pas d’échéance. Saisissez les deux.</translation>
        </message>
        <message>
            <source>An action for {about} was due on {day}. Agree on an additional action with a new date.</source>
            <translation>Une action pour {about} était due le {day}. Convenez d’une action supplémentaire avec une nouvelle date.</translation>
        </message>
        <message>
            <source>An action for {about} is due on {day}, later than its term, {term}. Agree on an earlier date.</source>
            <translation>Une action pour {about} est due le {day}, après son terme, le {term}. Convenez d’une date plus proche.</translation>
        </message>
        <message>
            <source>An action for {about} is closed, but not how that was verified. Say how.</source>
            <translation>Une action pour {about} est close, sans dire comment cela a été vérifié. Dites comment.</translation>
        </message>
        <message>
            <source>An action is kept for {about}, which is no finding now. Remove it, or look at the rating again.</source>
            <translation>Une action est gardée pour {about}, qui n’est plus un constat. Retirez-la, ou revoyez la cotation.</translation>
        </message>
        <message>
            <source>The conformance of {element} rests on no evidence. Link what shows it.</source>
            <translation>La conformité de {element} ne repose sur aucune preuve. Liez ce qui la montre.</translation>
        </message>
        <message>
            <source>The conformance of {element} rests on one method alone: {method}. Look at it in another way too.</source>
            <translation>La conformité de {element} ne repose que sur une méthode : {method}. Regardez-la aussi autrement.</translation>
        </message>
        <message>
            <source>Evidence {id} ({title}) is linked to nothing. Link it to what it shows, or remove it.</source>
            <translation>La preuve {id} ({title}) n’est liée à rien. Liez-la à ce qu’elle montre, ou retirez-la.</translation>
        </message>
        <message>
            <source>Interview {id} names a group of {size}: a person in it could be recognised. Describe a group of {least} or more.</source>
            <translation>L’entretien {id} nomme un groupe de {size} : on pourrait y reconnaître quelqu’un. Décrivez un groupe de {least} ou plus.</translation>
        </message>
        <message>
            <source>{name} is documented, but not where. Name the record, or link evidence.</source>
            <translation>{name} est documentée, mais on ne sait où. Nommez l’enregistrement, ou liez une preuve.</translation>
        </message>
        <message>
            <source>{count} more documented sources name neither a record nor evidence.</source>
            <translation>{count} autres sources documentées ne nomment ni enregistrement ni preuve.</translation>
        </message>
        <message>
            <source>{name} has the id {other}, which is not of the form CID000000. Correct it.</source>
            <translation>{name} a l’identifiant {other}, qui n’est pas de la forme CID000000. Corrigez-le.</translation>
        </message>
        <message>
            <source>{count} more sources have an id that is not of the form CID000000.</source>
            <translation>{count} autres sources ont un identifiant qui n’est pas de la forme CID000000.</translation>
        </message>
        <message>
            <source>{name} may be {other}, which is listed with the same name. Give it the id, or leave both.</source>
            <translation>{name} est peut-être {other}, listée sous le même nom. Donnez-lui l’identifiant, ou laissez les deux.</translation>
        </message>
        <message>
            <source>{count} more sources without an id have the name of a listed one.</source>
            <translation>{count} autres sources sans identifiant portent le nom d’une source listée.</translation>
        </message>
        <message>
            <source>{name} came along from the earlier audit and is not verified. Look at it in this one.</source>
            <translation>{name} vient de l’audit précédent et n’est pas vérifiée. Examinez-la dans celui-ci.</translation>
        </message>
        <message>
            <source>{count} more sources came along from the earlier audit and are not verified.</source>
            <translation>{count} autres sources viennent de l’audit précédent et ne sont pas vérifiées.</translation>
        </message>
        <message>
            <source>The text on {element} came along from the earlier audit and is not verified. Confirm it, or write what was seen now.</source>
            <translation>Le texte sur {element} vient de l’audit précédent et n’est pas vérifié. Confirmez-le, ou écrivez ce qui a été vu cette fois.</translation>
        </message>
        <message>
            <source>{second} on {after} is before {first} on {before}. Correct the dates.</source>
            <translation>{second}, le {after}, précède {first}, le {before}. Corrigez les dates.</translation>
        </message>
        <message>
            <source>The working day {day} lies outside of the audit. Correct it, or the dates of the meetings.</source>
            <translation>La journée du {day} tombe hors de l’audit. Corrigez-la, ou les dates des réunions.</translation>
        </message>
        <message>
            <source>Evidence {id} of {day} is later than the closing meeting on {closing}, yet an answer rests on it. Correct the date, or say in its note how that came about.</source>
            <translation>La preuve {id} du {day} est postérieure à la réunion de clôture du {closing}, et pourtant une réponse s’y appuie. Corrigez la date, ou dites dans sa note comment cela s’explique.</translation>
        </message>
        <message>
            <source>{what} is dated {day}, before the closing meeting on {closing}. Correct one of them.</source>
            <translation>{what} est du {day}, avant la réunion de clôture du {closing}. Corrigez l’une des deux dates.</translation>
        </message>
        <message>
            <source>{what} is dated {day}, which is still to come. Correct the date.</source>
            <translation>{what} est du {day}, date encore à venir. Corrigez la date.</translation>
        </message>
        <message>
            <source>The closing meeting has no date, so no term can be counted. Enter it.</source>
            <translation>La réunion de clôture n’a pas de date : aucun délai ne peut être compté. Saisissez-la.</translation>
        </message>
        <message>
            <source>No lead auditor is named. Enter who leads.</source>
            <translation>Aucun auditeur principal n’est nommé. Saisissez qui dirige l’audit.</translation>
        </message>
        <message>
            <source>The sample “{name}” is larger ({size}) than what it was taken from ({population}). Correct it.</source>
            <translation>L’échantillon « {name} » ({size}) est plus grand que ce dont il est tiré ({population}). Corrigez-le.</translation>
        </message>
        <message>
            <source>A bookmark is left on {element}. Come back to it, or take it off.</source>
            <translation>Un signet reste sur {element}. Revenez-y, ou ôtez-le.</translation>
        </message>
        <message>
            <source>A bookmark is left on {element}: “{note}”. Come back to it, or take it off.</source>
            <translation>Un signet reste sur {element} : « {note} ». Revenez-y, ou ôtez-le.</translation>
        </message>
        <message>
            <source>Records are kept for {kept}; this edition asks for {asked}.</source>
            <translation>Les enregistrements sont conservés {kept} ; cette édition demande {asked}.</translation>
        </message>
        <message>
            <source>The policy does not name what is in the products: {minerals}.</source>
            <translation>La politique ne nomme pas ce que contiennent les produits : {minerals}.</translation>
        </message>
        <message>
            <source>No source of {mineral} is listed, though it is in the products; coverage counts the others as they stand.</source>
            <translation>Minerai présent dans les produits mais sans source listée : {mineral} ; la couverture compte les autres telles quelles.</translation>
        </message>
        <message>
            <source>Sources of {mineral} are listed ({count}), but it is not among the minerals in the products; they are counted as they stand.</source>
            <translation>Des sources sont listées ({count}) pour un minerai qui n’est pas parmi ceux des produits : {mineral} ; elles sont comptées telles quelles.</translation>
        </message>
        <message>
            <source>Rows that name {name} ({mineral}) disagree with each other; the worst answer counts.</source>
            <translation>Les lignes qui nomment {name} ({mineral}) se contredisent ; la pire réponse compte.</translation>
        </message>
        <message>
            <source>{name} ({mineral}) lies outside the Covered Countries and does not trip this edition; it would be {rating} from {version}.</source>
            <translation>{name} ({mineral}) est hors des pays visés et ne déclenche pas cette édition ; ce serait {rating} à partir de la {version}.</translation>
        </message>
        <message>
            <source>The managed plan for {name} ({mineral}) has no owner.</source>
            <translation>Le plan suivi pour {name} ({mineral}) n’a pas de responsable.</translation>
        </message>
        <message>
            <source>The managed plan for {name} ({mineral}) has no due date.</source>
            <translation>Le plan suivi pour {name} ({mineral}) n’a pas d’échéance.</translation>
        </message>
        <message>
            <source>The managed plan for {name} ({mineral}) has no dated progress.</source>
            <translation>Le plan suivi pour {name} ({mineral}) n’a pas d’avancement daté.</translation>
        </message>
        <message>
            <source>The managed plan for {name} ({mineral}) was due on {due}, and no additional action has a date to come.</source>
            <translation>Le plan suivi pour {name} ({mineral}) était dû le {due}, et aucune action supplémentaire n’a de date à venir.</translation>
        </message>
        <message>
            <source>Element {element} is rated {rating}, milder than the suggested {suggested}, without a reason. Give the reason, or rate it {suggested}.</source>
            <translation>L’élément {element} est coté {rating}, plus doux que {suggested} qui est suggéré, sans raison. Donnez la raison, ou cotez {suggested}.</translation>
        </message>
        <message>
            <source>Element {element} is not applicable without a reason. Give the reason, or rate the element.</source>
            <translation>L’élément {element} est non applicable sans raison. Donnez la raison, ou cotez l’élément.</translation>
        </message>
        <message>
            <source>Every element is not applicable though minerals in scope are in the products. Rate the elements that apply, or correct the minerals in the products.</source>
            <translation>Tous les éléments sont non applicables alors que les produits contiennent des minerais du périmètre. Cotez les éléments qui s’appliquent, ou corrigez les minerais des produits.</translation>
        </message>
        <message>
            <source>The conflict review says that none is confirmed, yet confirmed conflict sources are listed ({count}), {name} first. Correct the review or the sources.</source>
            <translation>La revue des conflits dit qu’aucune n’est confirmée, et pourtant des sources de conflit confirmées sont listées ({count}), {name} en tête. Corrigez la revue ou les sources.</translation>
        </message>
        <message>
            <source>The conflict review says that a conflict source is confirmed, yet none is marked so. Mark the source, or correct the review.</source>
            <translation>La revue des conflits dit qu’une source de conflit est confirmée, et pourtant aucune n’est ainsi marquée. Marquez la source, ou corrigez la revue.</translation>
        </message>
        <message>
            <source>No mineral in scope is in the products, and no basis for that is recorded. Record how it was established, or name the minerals.</source>
            <translation>Aucun minerai du périmètre n’est dans les produits, et rien ne dit sur quelle base. Consignez comment cela a été établi, ou nommez les minerais.</translation>
        </message>
        <message>
            <source>No mineral in scope is in the products, yet sources in scope are listed ({count}). Remove the sources, or name their minerals among those in the products.</source>
            <translation>Aucun minerai du périmètre n’est dans les produits, et pourtant des sources du périmètre sont listées ({count}). Retirez les sources, ou nommez leurs minerais parmi ceux des produits.</translation>
        </message>
        <message>
            <source>Element {element} is rated {rating}, though no mineral in scope is in the products. Withdraw the finding, or name the minerals in the products.</source>
            <translation>L’élément {element} est coté {rating}, alors qu’aucun minerai du périmètre n’est dans les produits. Retirez le constat, ou nommez les minerais des produits.</translation>
        </message>
        <message>
            <source>Element {element} has no rating. Rate it.</source>
            <translation>L’élément {element} n’a pas de cotation. Cotez-le.</translation>
        </message>
        <message>
            <source>It is not recorded which minerals are in the products. Name them, or record that there are none.</source>
            <translation>Il n’est pas consigné quels minerais sont dans les produits. Nommez-les, ou consignez qu’il n’y en a pas.</translation>
        </message>
        <message>
            <source>It is not recorded whether all purchases were looked at for conflict sources. Answer the conflict review.</source>
            <translation>Il n’est pas consigné si tous les achats ont été examinés quant aux sources de conflit. Répondez à la revue des conflits.</translation>
        </message>
        <message>
            <source>It is not recorded for how long records are kept. Enter the whole years.</source>
            <translation>Il n’est pas consigné combien de temps les enregistrements sont conservés. Saisissez les années entières.</translation>
        </message>
        <message>
            <source>It is not recorded which minerals the policy names. Name them, or record that there are none.</source>
            <translation>Il n’est pas consigné quels minerais la politique nomme. Nommez-les, ou consignez qu’il n’y en a pas.</translation>
        </message>
        <message>
            <source>Coverage cannot be determined without sources of a mineral in scope. Import the declarations, or add the sources.</source>
            <translation>La couverture ne peut être établie sans sources d’un minerai du périmètre. Importez les déclarations, ou ajoutez les sources.</translation>
        </message>
        <message>
            <source>The conflict condition cannot be determined: neither minerals in the products nor sources are known. Name the minerals in the products.</source>
            <translation>La condition de conflit ne peut être établie : ni les minerais des produits ni les sources ne sont connus. Nommez les minerais des produits.</translation>
        </message>
        <message>
            <source>{name} ({mineral}) is a confirmed conflict source of unknown origin. Enter the countries of origin, or what is done about it.</source>
            <translation>{name} ({mineral}) est une source de conflit confirmée d’origine inconnue. Saisissez les pays d’origine, ou ce qui est fait à son sujet.</translation>
        </message>
        <message>
            <source>Correct these places, then try again.</source>
            <translation>Corrigez ces endroits, puis réessayez.</translation>
        </message>
        <message>
            <source>{name} cannot be used: {places}.</source>
            <translation>{name} ne peut être utilisé : {places}.</translation>
        </message>
        <message>
            <source>There is no criterion {id}.</source>
            <translation>Il n’y a pas de critère {id}.</translation>
        </message>
        <message>
            <source>Known are: {known}.</source>
            <translation>Connus : {known}.</translation>
        </message>
        <message>
            <source>Install the program again, or choose an edition and a language that it has.</source>
            <translation>Réinstallez le programme, ou choisissez une édition et une langue qu’il contient.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation>{name} ne peut être lu : {reason}.</translation>
        </message>
        <message>
            <source>The criterion does not apply here, and a credential has no word for that.</source>
            <translation>Le critère ne s’applique pas ici, et une attestation n’a pas de mot pour cela.</translation>
        </message>
        <message>
            <source>Hand out the report itself.</source>
            <translation>Remettez le rapport lui-même.</translation>
        </message>
        <message>
            <source>{at}: {fault}</source>
            <translation>{at} : {fault}</translation>
        </message>
        <message>
            <source>The document has a fault: {faults}.</source>
            <translation>Le document a un défaut : {faults}.</translation>
        </message>
        <message>
            <source>The document has {n} faults: {faults}.</source>
            <translation>Le document a {n} défauts : {faults}.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>Corrigez-le et réessayez.</translation>
        </message>
        <message>
            <source>line {line}, column {column}</source>
            <translation>ligne {line}, colonne {column}</translation>
        </message>
        <message>
            <source>The document is not JSON: {fault} at {where}.</source>
            <translation>Le document n’est pas du JSON : {fault}, {where}.</translation>
        </message>
        <message>
            <source>The document holds a number that is too long.</source>
            <translation>Le document contient un nombre trop long.</translation>
        </message>
        <message>
            <source>Evidence stays in files beside it.</source>
            <translation>Les preuves restent dans des fichiers à côté.</translation>
        </message>
        <message>
            <source>The document is larger than {n} MB.</source>
            <translation>Le document dépasse {n} Mo.</translation>
        </message>
        <message>
            <source>Save it as UTF-8 and try again.</source>
            <translation>Enregistrez-le en UTF-8 et réessayez.</translation>
        </message>
        <message>
            <source>The document is not in UTF-8 (byte {n}).</source>
            <translation>Le document n’est pas en UTF-8 (octet {n}).</translation>
        </message>
        <message>
            <source>The document is not JSON: {word} is not a number that JSON has.</source>
            <translation>Le document n’est pas du JSON : {word} n’est pas un nombre que JSON connaît.</translation>
        </message>
        <message>
            <source>The document is nested far deeper than an audit is.</source>
            <translation>Le document est imbriqué bien plus profondément qu’un audit.</translation>
        </message>
        <message>
            <source>stands here twice</source>
            <translation>figure ici deux fois</translation>
        </message>
        <message>
            <source>is no text that can be kept</source>
            <translation>n’est pas un texte qui puisse être gardé</translation>
        </message>
        <message>
            <source>holds half a character or a NUL, which cannot be kept</source>
            <translation>contient un demi-caractère ou un NUL, qui ne peut être gardé</translation>
        </message>
        <message>
            <source>is a number too large</source>
            <translation>est un nombre trop grand</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>manque</translation>
        </message>
        <message>
            <source>is not a key of the document</source>
            <translation>n’est pas une clé du document</translation>
        </message>
        <message>
            <source>must be text</source>
            <translation>doit être un texte</translation>
        </message>
        <message>
            <source>must be a whole number</source>
            <translation>doit être un nombre entier</translation>
        </message>
        <message>
            <source>is too large</source>
            <translation>est trop grand</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>doit être true ou false</translation>
        </message>
        <message>
            <source>must be a list</source>
            <translation>doit être une liste</translation>
        </message>
        <message>
            <source>must be an object</source>
            <translation>doit être un objet</translation>
        </message>
        <message>
            <source>must not be empty</source>
            <translation>ne doit pas être vide</translation>
        </message>
        <message>
            <source>{value} is not one of {expected}</source>
            <translation>{value} n’est pas parmi {expected}</translation>
        </message>
        <message>
            <source>is not an element</source>
            <translation>n’est pas un élément</translation>
        </message>
        <message>
            <source>is not written as it must be</source>
            <translation>n’est pas écrit comme il le faut</translation>
        </message>
        <message>
            <source>{value} is out of range</source>
            <translation>{value} est hors limites</translation>
        </message>
        <message>
            <source>{value} is used more than once</source>
            <translation>{value} est utilisé plus d’une fois</translation>
        </message>
        <message>
            <source>{value} is answered more than once</source>
            <translation>{value} reçoit plus d’une réponse</translation>
        </message>
        <message>
            <source>no evidence has the id {value}</source>
            <translation>aucune preuve n’a l’identifiant {value}</translation>
        </message>
        <message>
            <source>is not an element of this edition</source>
            <translation>n’est pas un élément de cette édition</translation>
        </message>
        <message>
            <source>{value} is not an element of this edition</source>
            <translation>{value} n’est pas un élément de cette édition</translation>
        </message>
        <message>
            <source>{value} is not a path inside the document's folder</source>
            <translation>{value} n’est pas un chemin dans le dossier du document</translation>
        </message>
        <message>
            <source>{value} leads out of the document's folder</source>
            <translation>{value} mène hors du dossier du document</translation>
        </message>
        <message>
            <source>{value} is not there</source>
            <translation>{value} n’est pas là</translation>
        </message>
        <message>
            <source>{value} is not a name that a file can have</source>
            <translation>{value} n’est pas un nom qu’un fichier puisse avoir</translation>
        </message>
        <message>
            <source>Look into the file, and try another.</source>
            <translation>Regardez dans le fichier, et essayez-en un autre.</translation>
        </message>
        <message>
            <source>{name} names no country that is known.</source>
            <translation>{name} ne nomme aucun pays connu.</translation>
        </message>
        <message>
            <source>not a country's name; the row was left out</source>
            <translation>pas un nom de pays ; la ligne a été laissée de côté</translation>
        </message>
        <message>
            <source>Name the column “Country”, and load it again.</source>
            <translation>Nommez la colonne « Country », et chargez-le de nouveau.</translation>
        </message>
        <message>
            <source>{name} has no column of countries.</source>
            <translation>{name} n’a pas de colonne de pays.</translation>
        </message>
        <message>
            <source>Split the list.</source>
            <translation>Scindez la liste.</translation>
        </message>
        <message>
            <source>{name} holds more than {n} cells.</source>
            <translation>{name} contient plus de {n} cellules.</translation>
        </message>
        <message>
            <source>Look for a quotation mark that is not closed.</source>
            <translation>Cherchez un guillemet qui n’est pas fermé.</translation>
        </message>
        <message>
            <source>Row {row} of {name} cannot be read.</source>
            <translation>La ligne {row} de {name} ne peut être lue.</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8” in your spreadsheet program, and load that.</source>
            <translation>Enregistrez-le en « CSV UTF-8 » dans votre tableur, et chargez cela.</translation>
        </message>
        <message>
            <source>{name} is not a text that can be read.</source>
            <translation>{name} n’est pas un texte lisible.</translation>
        </message>
        <message>
            <source>Download the list again, or save it as .xlsx or .csv and load that.</source>
            <translation>Téléchargez de nouveau la liste, ou enregistrez-la en .xlsx ou .csv et chargez cela.</translation>
        </message>
        <message>
            <source>{name} is damaged: it stops being XML in line {line}.</source>
            <translation>{name} est endommagé : ce n’est plus du XML à la ligne {line}.</translation>
        </message>
        <message>
            <source>{name} is in letters that are not known.</source>
            <translation>{name} est dans une écriture inconnue.</translation>
        </message>
        <message>
            <source>{name} declares XML entities, which no list needs.</source>
            <translation>{name} déclare des entités XML, dont aucune liste n’a besoin.</translation>
        </message>
        <message>
            <source>{name} is a web page, not a list.</source>
            <translation>{name} est une page web, pas une liste.</translation>
        </message>
        <message>
            <source>{name} holds far more than a list does; it was not read.</source>
            <translation>{name} contient bien plus qu’une liste ; il n’a pas été lu.</translation>
        </message>
        <message>
            <source>a PDF</source>
            <translation>un PDF</translation>
        </message>
        <message>
            <source>a JPEG picture</source>
            <translation>une image JPEG</translation>
        </message>
        <message>
            <source>a PNG picture</source>
            <translation>une image PNG</translation>
        </message>
        <message>
            <source>a GIF picture</source>
            <translation>une image GIF</translation>
        </message>
        <message>
            <source>Choose a list as .xml, .xlsx, .csv or .json.</source>
            <translation>Choisissez une liste en .xml, .xlsx, .csv ou .json.</translation>
        </message>
        <message>
            <source>{name} is not a list but {what}.</source>
            <translation>{name} n’est pas une liste mais {what}.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Vérifiez le nom et le dossier.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <translation>{path} n’est pas là.</translation>
        </message>
        <message>
            <source>Check that you may read it.</source>
            <translation>Vérifiez que vous pouvez le lire.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} ne peut être lu : {reason}.</translation>
        </message>
        <message>
            <source>{name} is larger than {n} MB.</source>
            <translation>{name} dépasse {n} Mo.</translation>
        </message>
        <message>
            <source>Download the list again.</source>
            <translation>Téléchargez de nouveau la liste.</translation>
        </message>
        <message>
            <source>{name} is empty.</source>
            <translation>{name} est vide.</translation>
        </message>
        <message>
            <source>{name} begins like a JSON text and is none.</source>
            <translation>{name} commence comme un texte JSON et n’en est pas un.</translation>
        </message>
        <message>
            <source>The clipboard holds far too much.</source>
            <translation>Le presse-papiers contient bien trop.</translation>
        </message>
        <message>
            <source>Paste the rows in parts.</source>
            <translation>Collez les lignes en plusieurs fois.</translation>
        </message>
        <message>
            <source>The clipboard holds no text.</source>
            <translation>Le presse-papiers ne contient pas de texte.</translation>
        </message>
        <message>
            <source>Copy the rows in your spreadsheet program, and paste again.</source>
            <translation>Copiez les lignes dans votre tableur, et collez de nouveau.</translation>
        </message>
        <message>
            <source>may be the smelter {id}; the two were not merged</source>
            <translation>est peut-être la fonderie {id} ; les deux n’ont pas été réunies</translation>
        </message>
        <message>
            <source>may be a source that the audit has without an id; the two were not merged</source>
            <translation>est peut-être une source que l’audit a sans identifiant ; les deux n’ont pas été réunies</translation>
        </message>
        <message>
            <source>neither name nor id; counted as a source of its own</source>
            <translation>ni nom ni identifiant ; comptée comme une source à part</translation>
        </message>
        <message>
            <source>not a mineral that is known; the row was left out</source>
            <translation>pas un minerai connu ; la ligne a été laissée de côté</translation>
        </message>
        <message>
            <source>no mineral; the row was left out</source>
            <translation>pas de minerai ; la ligne a été laissée de côté</translation>
        </message>
        <message>
            <source>not a country's name; the row was kept without one</source>
            <translation>pas un nom de pays ; la ligne a été gardée sans pays</translation>
        </message>
        <message>
            <source>no country's name in it; the row was kept without origin</source>
            <translation>pas de nom de pays dedans ; la ligne a été gardée sans origine</translation>
        </message>
        <message>
            <source>not a word for due diligence; taken as unknown</source>
            <translation>pas un terme pour le devoir de diligence ; pris comme inconnu</translation>
        </message>
        <message>
            <source>not a word for a conflict source; taken as not assessed</source>
            <translation>pas un terme pour une source de conflit ; pris comme non évalué</translation>
        </message>
        <message>
            <source>{name} names no smelter with an id.</source>
            <translation>{name} ne nomme aucune fonderie avec un identifiant.</translation>
        </message>
        <message>
            <source>Name the column “Smelter ID”, and load it again.</source>
            <translation>Nommez la colonne « Smelter ID », et chargez-le de nouveau.</translation>
        </message>
        <message>
            <source>{name} has no column of smelter ids; what stands at its top is: {seen}.</source>
            <translation>{name} n’a pas de colonne d’identifiants de fonderies ; en tête se trouve : {seen}.</translation>
        </message>
        <message>
            <source>Loading was called off.</source>
            <translation>Le chargement a été annulé.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>no smelter id; the row was left out</source>
            <translation>pas d’identifiant de fonderie ; la ligne a été laissée de côté</translation>
        </message>
        <message>
            <source>a mineral that is not judged; the row was left out</source>
            <translation>un minerai qui n’est pas jugé ; la ligne a été laissée de côté</translation>
        </message>
        <message>
            <source>no status; the row was left out</source>
            <translation>pas de statut ; la ligne a été laissée de côté</translation>
        </message>
        <message>
            <source>it unpacks to more than {n} million pixels</source>
            <translation>elle se déplie à plus de {n} millions de pixels</translation>
        </message>
        <message>
            <source>it cannot be decoded as a picture</source>
            <translation>elle ne peut être décodée comme image</translation>
        </message>
        <message>
            <source>it has {width} × {height} pixels, more than {n} million</source>
            <translation>elle a {width} × {height} pixels, plus de {n} millions</translation>
        </message>
        <message>
            <source>an XML text (lists downloaded as XML are one)</source>
            <translation>un texte XML (les listes téléchargées en XML en sont)</translation>
        </message>
        <message>
            <source>a JSON text</source>
            <translation>un texte JSON</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet program and save it as .xlsx, then import that.</source>
            <translation>Ouvrez-le dans un tableur et enregistrez-le en .xlsx, puis importez cela.</translation>
        </message>
        <message>
            <source>Ask the sender for the workbook again.</source>
            <translation>Redemandez le classeur à l’expéditeur.</translation>
        </message>
        <message>
            <source>Choose a workbook.</source>
            <translation>Choisissez un classeur.</translation>
        </message>
        <message>
            <source>{path} is not a file.</source>
            <translation>{path} n’est pas un fichier.</translation>
        </message>
        <message>
            <source>A CMRT or EMRT is smaller; remove pictures and attachments from it.</source>
            <translation>Un CMRT ou un EMRT est plus petit ; ôtez-en les images et les pièces jointes.</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>un texte</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>autre chose</translation>
        </message>
        <message>
            <source>Choose a CMRT or EMRT (.xlsx).</source>
            <translation>Choisissez un CMRT ou un EMRT (.xlsx).</translation>
        </message>
        <message>
            <source>{name} is not an Excel workbook but {what}.</source>
            <translation>{name} n’est pas un classeur Excel mais {what}.</translation>
        </message>
        <message>
            <source>{name} is not an .xlsx workbook but an older Office file.</source>
            <translation>{name} n’est pas un classeur .xlsx mais un ancien fichier Office.</translation>
        </message>
        <message>
            <source>Take the password off in Excel and save it again.</source>
            <translation>Ôtez le mot de passe dans Excel et enregistrez de nouveau.</translation>
        </message>
        <message>
            <source>{name} is protected by a password.</source>
            <translation>{name} est protégé par un mot de passe.</translation>
        </message>
        <message>
            <source>{name} is an Office file that is not a workbook.</source>
            <translation>{name} est un fichier Office qui n’est pas un classeur.</translation>
        </message>
        <message>
            <source>{name} is encrypted and damaged.</source>
            <translation>{name} est chiffré et endommagé.</translation>
        </message>
        <message>
            <source>{name} is damaged or was cut off.</source>
            <translation>{name} est endommagé ou tronqué.</translation>
        </message>
        <message>
            <source>{name} holds {n} parts, far more than a workbook has.</source>
            <translation>{name} contient {n} parties, bien plus qu’un classeur.</translation>
        </message>
        <message>
            <source>The import was called off.</source>
            <translation>L’importation a été annulée.</translation>
        </message>
        <message>
            <source>more than {n} MB</source>
            <translation>plus de {n} Mo</translation>
        </message>
        <message>
            <source>more than {n} times its packed size</source>
            <translation>plus de {n} fois sa taille comprimée</translation>
        </message>
        <message>
            <source>{name} has a cell far outside of any CMRT or EMRT.</source>
            <translation>{name} a une cellule bien au-delà de tout CMRT ou EMRT.</translation>
        </message>
        <message>
            <source>{name} declares XML entities, which no workbook needs.</source>
            <translation>{name} déclare des entités XML, dont aucun classeur n’a besoin.</translation>
        </message>
        <message>
            <source>{name} is damaged: a part is not as long as it says.</source>
            <translation>{name} est endommagé : une partie n’a pas la longueur annoncée.</translation>
        </message>
        <message>
            <source>{name} is damaged: a part cannot be unpacked.</source>
            <translation>{name} est endommagé : une partie ne peut être décomprimée.</translation>
        </message>
        <message>
            <source>{name} is packed in a way that workbooks are not.</source>
            <translation>{name} n’est pas empaqueté comme le sont les classeurs.</translation>
        </message>
        <message>
            <source>{name} unpacks to {how}; it was not opened.</source>
            <translation>{name} se déplie à {how} ; il n’a pas été ouvert.</translation>
        </message>
        <message>
            <source>Open it in Excel and save it again as .xlsx.</source>
            <translation>Ouvrez-le dans Excel et enregistrez-le de nouveau en .xlsx.</translation>
        </message>
        <message>
            <source>{name} is damaged, or no Excel workbook.</source>
            <translation>{name} est endommagé, ou n’est pas un classeur Excel.</translation>
        </message>
        <message>
            <source>the system refused</source>
            <translation>le système a refusé</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>{path} n’a pu être écrit : {reason}.</translation>
        </message>
        <message>
            <source>another id than column F, which was used: {id}</source>
            <translation>un autre identifiant que la colonne F, qui a été retenue : {id}</translation>
        </message>
        <message>
            <source>not an id; the row was counted by its name</source>
            <translation>pas un identifiant ; la ligne a été comptée par son nom</translation>
        </message>
        <message>
            <source>not an id like CID001234; it was kept as it is</source>
            <translation>pas un identifiant comme CID001234 ; il a été gardé tel quel</translation>
        </message>
        <message>
            <source>a name beside “not yet identified”; it was not used</source>
            <translation>un nom à côté de « pas encore identifiée » ; il n’a pas été retenu</translation>
        </message>
        <message>
            <source>no id, and the look-up of this workbook has none</source>
            <translation>pas d’identifiant, et la table de ce classeur n’en a pas</translation>
        </message>
        <message>
            <source>Import a CMRT 6.x, or an EMRT 1.x or 2.x.</source>
            <translation>Importez un CMRT 6.x, ou un EMRT 1.x ou 2.x.</translation>
        </message>
        <message>
            <source>{name} has the sheets of a CMRT, but its title names no template.</source>
            <translation>{name} a les feuilles d’un CMRT, mais son titre ne nomme aucun modèle.</translation>
        </message>
        <message>
            <source>{name} is a {kind} that does not say its revision.</source>
            <translation>{name} est un {kind} qui ne dit pas sa révision.</translation>
        </message>
        <message>
            <source>{name} is a {kind} {revision}, which cannot be imported.</source>
            <translation>{name} est un {kind} {revision}, qui ne peut être importé.</translation>
        </message>
        <message>
            <source>{name} is not a CMRT or EMRT; its sheets are: {found}.</source>
            <translation>{name} n’est ni un CMRT ni un EMRT ; ses feuilles sont : {found}.</translation>
        </message>
        <message>
            <source>root cause</source>
            <translation>cause racine</translation>
        </message>
        <message>
            <source>corrective action</source>
            <translation>action corrective</translation>
        </message>
        <message>
            <source>preventive action</source>
            <translation>action préventive</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>responsable</translation>
        </message>
        <message>
            <source>additional action</source>
            <translation>action supplémentaire</translation>
        </message>
        <message>
            <source>how it was verified</source>
            <translation>mode de vérification</translation>
        </message>
        <message>
            <source>due date</source>
            <translation>échéance</translation>
        </message>
        <message>
            <source>plan handed in</source>
            <translation>remise du plan</translation>
        </message>
        <message>
            <source>new date</source>
            <translation>nouvelle date</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>clôture</translation>
        </message>
        <message>
            <source>Action for {finding}</source>
            <translation>Action pour {finding}</translation>
        </message>
        <message>
            <source>Action for {finding}: {field}</source>
            <translation>Action pour {finding} : {field}</translation>
        </message>
        <message>
            <source>progress</source>
            <translation>avancement</translation>
        </message>
        <message>
            <source>Drop an action</source>
            <translation>Retirer une action</translation>
        </message>
        <message>
            <source>Write 1 to 366.</source>
            <translation>Écrivez de 1 à 366.</translation>
        </message>
        <message>
            <source>{days} is no number of days for a plan.</source>
            <translation>{days} n’est pas un nombre de jours pour un plan.</translation>
        </message>
        <message>
            <source>Days for handing in the plan</source>
            <translation>Jours pour remettre le plan</translation>
        </message>
        <message>
            <source>This action is no longer in the plan.</source>
            <translation>Cette action n’est plus dans le plan.</translation>
        </message>
        <message>
            <source>Undo its removal, or add a new one.</source>
            <translation>Annulez son retrait, ou ajoutez-en une nouvelle.</translation>
        </message>
        <message>
            <source>Conformance</source>
            <translation>Conformité</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Non applicable</translation>
        </message>
        <message>
            <source>Take back the rating of {ref}</source>
            <translation>Retirer la cotation de {ref}</translation>
        </message>
        <message>
            <source>Rate {ref} {rating}</source>
            <translation>Coter {ref} {rating}</translation>
        </message>
        <message>
            <source>Observation on {ref}</source>
            <translation>Observation sur {ref}</translation>
        </message>
        <message>
            <source>Confirm the observation on {ref}</source>
            <translation>Confirmer l’observation sur {ref}</translation>
        </message>
        <message>
            <source>Responsibility for {ref}</source>
            <translation>Responsabilité de {ref}</translation>
        </message>
        <message>
            <source>Reason on {ref}</source>
            <translation>Raison sur {ref}</translation>
        </message>
        <message>
            <source>This edition has no related criterion {id}.</source>
            <translation>Cette édition n’a pas de critère lié {id}.</translation>
        </message>
        <message>
            <source>It knows {known}.</source>
            <translation>Elle connaît {known}.</translation>
        </message>
        <message>
            <source>Related criteria of {ref}</source>
            <translation>Critères liés de {ref}</translation>
        </message>
        <message>
            <source>This edition has no element {ref}.</source>
            <translation>Cette édition n’a pas d’élément {ref}.</translation>
        </message>
        <message>
            <source>Its elements are {known}.</source>
            <translation>Ses éléments sont {known}.</translation>
        </message>
        <message>
            <source>Make it, or choose another one.</source>
            <translation>Créez-le, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>There is no folder {folder}.</source>
            <translation>Il n’y a pas de dossier {folder}.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{folder} cannot be written to.</source>
            <translation>On ne peut écrire dans {folder}.</translation>
        </message>
        <message>
            <source>Connect the drive, or choose another folder in the settings.</source>
            <translation>Branchez le disque, ou choisissez un autre dossier dans les réglages.</translation>
        </message>
        <message>
            <source>The backup folder {folder} is not there.</source>
            <translation>Le dossier de sauvegarde {folder} n’est pas là.</translation>
        </message>
        <message>
            <source>Make room and allow writing there, or choose another folder in the settings.</source>
            <translation>Faites de la place et permettez d’y écrire, ou choisissez un autre dossier dans les réglages.</translation>
        </message>
        <message>
            <source>The backup folder {folder} cannot be written to.</source>
            <translation>On ne peut écrire dans le dossier de sauvegarde {folder}.</translation>
        </message>
        <message>
            <source>The work was ended before it was done.</source>
            <translation>Le travail a été interrompu avant la fin.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <source>Come back to {ref}</source>
            <translation>Revenir sur {ref}</translation>
        </message>
        <message>
            <source>Done with {ref}</source>
            <translation>En finir avec {ref}</translation>
        </message>
        <message>
            <source>Disagreement on coverage</source>
            <translation>Désaccord sur la couverture</translation>
        </message>
        <message>
            <source>Disagreement on conflict without plan</source>
            <translation>Désaccord sur le conflit sans plan</translation>
        </message>
        <message>
            <source>There is no serious condition {condition}.</source>
            <translation>Il n’y a pas de condition grave {condition}.</translation>
        </message>
        <message>
            <source>They are {known}.</source>
            <translation>Ce sont {known}.</translation>
        </message>
        <message>
            <source>The report is not signed yet.</source>
            <translation>Le rapport n’est pas encore signé.</translation>
        </message>
        <message>
            <source>Have its auditor issue it first.</source>
            <translation>Faites-le d’abord émettre par son auditeur.</translation>
        </message>
        <message>
            <source>It was stopped; nothing was changed.</source>
            <translation>Cela a été arrêté ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Name the audit that it was made from, or countersign it without one.</source>
            <translation>Indiquez l’audit dont il est issu, ou contresignez-le sans audit.</translation>
        </message>
        <message>
            <source>{name} did not issue this report.</source>
            <translation>{name} n’a pas émis ce rapport.</translation>
        </message>
        <message>
            <source>Look for the countersigned file; this one is an older copy of it, or was cut back.</source>
            <translation>Cherchez le fichier contresigné ; celui-ci en est une copie plus ancienne, ou a été tronqué.</translation>
        </message>
        <message>
            <source>{name} records a countersignature of this report already.</source>
            <translation>{name} consigne déjà une contresignature de ce rapport.</translation>
        </message>
        <message>
            <source>Ask its auditor for the report as it was issued.</source>
            <translation>Demandez à son auditeur le rapport tel qu’il a été émis.</translation>
        </message>
        <message>
            <source>The report is not as it was signed: {clauses}.</source>
            <translation>Le rapport n’est pas tel qu’il a été signé : {clauses}.</translation>
        </message>
        <message>
            <source>what was added cannot be read</source>
            <translation>ce qui a été ajouté ne peut être lu</translation>
        </message>
        <message>
            <source>Nothing was changed. Report this fault.</source>
            <translation>Rien n’a été modifié. Signalez cette erreur.</translation>
        </message>
        <message>
            <source>The new file did not verify: {clauses}.</source>
            <translation>Le nouveau fichier n’a pas passé la vérification : {clauses}.</translation>
        </message>
        <message>
            <source>Record the countersignature of {name}</source>
            <translation>Consigner la contresignature de {name}</translation>
        </message>
        <message>
            <source>There is no assessor of the kind {word}.</source>
            <translation>Il n’y a pas d’évaluateur du genre {word}.</translation>
        </message>
        <message>
            <source>Choose a name ending in .json.</source>
            <translation>Choisissez un nom qui finit par .json.</translation>
        </message>
        <message>
            <source>{name} is of no format that is known.</source>
            <translation>{name} n’est d’aucun format connu.</translation>
        </message>
        <message>
            <source>Choose .json, or .jwt for a signed one.</source>
            <translation>Choisissez .json, ou .jwt pour une attestation signée.</translation>
        </message>
        <message>
            <source>A credential is signed as .jwt and unsigned as .json.</source>
            <translation>Une attestation est signée en .jwt et non signée en .json.</translation>
        </message>
        <message>
            <source>Give an identity to sign with and a name ending in .jwt, or neither.</source>
            <translation>Donnez une identité pour signer et un nom qui finit par .jwt, ou aucun des deux.</translation>
        </message>
        <message>
            <source>Sign and issue the report first; the credential says what it says.</source>
            <translation>Signez et émettez d’abord le rapport ; l’attestation dit ce qu’il dit.</translation>
        </message>
        <message>
            <source>{name} has not been signed off: no report was issued from it.</source>
            <translation>{name} n’est pas clôturé : aucun rapport n’en a été émis.</translation>
        </message>
        <message>
            <source>Issue a new report, which names the one it replaces; then make the credential.</source>
            <translation>Émettez un nouveau rapport, qui nomme celui qu’il remplace ; faites ensuite l’attestation.</translation>
        </message>
        <message>
            <source>{name} was changed after its report was issued, first by “{what}”.</source>
            <translation>{name} a été modifié après l’émission de son rapport, d’abord par « {what} ».</translation>
        </message>
        <message>
            <source>Nothing was written. Report this fault.</source>
            <translation>Rien n’a été écrit. Signalez ce défaut.</translation>
        </message>
        <message>
            <source>The signed credential did not verify: {reason}.</source>
            <translation>L’attestation signée n’a pas été vérifiée : {reason}.</translation>
        </message>
        <message>
            <source>It carries no signature: anybody may have written it.</source>
            <translation>Elle ne porte pas de signature : n’importe qui peut l’avoir écrite.</translation>
        </message>
        <message>
            <source>Check the credential again; the file may have changed meanwhile.</source>
            <translation>Vérifiez l’attestation de nouveau ; le fichier a pu changer entre-temps.</translation>
        </message>
        <message>
            <source>{name} carries no certificate with this fingerprint.</source>
            <translation>{name} ne contient aucun certificat ayant cette empreinte.</translation>
        </message>
        <message>
            <source>It is about no report that this audit issued.</source>
            <translation>Elle ne porte sur aucun rapport émis par cet audit.</translation>
        </message>
        <message>
            <source>The credential is intact, but the audit beside it is no proof: {finding}</source>
            <translation>L’attestation est intacte, mais l’audit à côté ne prouve rien : {finding}</translation>
        </message>
        <message>
            <source>{path} could not be made: {reason}.</source>
            <translation>{path} n’a pu être créé : {reason}.</translation>
        </message>
        <message>
            <source>Its file is not in this audit; it has the SHA-256 {digest}.</source>
            <translation>Son fichier n’est pas dans cet audit ; il a le SHA-256 {digest}.</translation>
        </message>
        <message>
            <source>Take the folder that was written with the document.</source>
            <translation>Prenez le dossier qui a été écrit avec le document.</translation>
        </message>
        <message>
            <source>{path} is not the file that the document names: its SHA-256 differs.</source>
            <translation>{path} n’est pas le fichier que le document nomme : son SHA-256 diffère.</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Vérifiez le nom.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} n’a pu être lu : {reason}.</translation>
        </message>
        <message>
            <source>{path}: criterion: {what}</source>
            <translation>{path} : critère : {what}</translation>
        </message>
        <message>
            <source>Attach the evidence of {name}</source>
            <translation>Joindre les preuves de {name}</translation>
        </message>
        <message>
            <source>Choose .json, .csv or .xlsx.</source>
            <translation>Choisissez .json, .csv ou .xlsx.</translation>
        </message>
        <message>
            <source>Facility details</source>
            <translation>Données du site</translation>
        </message>
        <message>
            <source>Audit details</source>
            <translation>Données de l’audit</translation>
        </message>
        <message>
            <source>Attach {name}</source>
            <translation>Joindre {name}</translation>
        </message>
        <message>
            <source>Attach {n} files</source>
            <translation>Joindre {n} fichiers</translation>
        </message>
        <message>
            <source>Attach it again.</source>
            <translation>Joignez-le de nouveau.</translation>
        </message>
        <message>
            <source>{name} changed while it was read.</source>
            <translation>{name} a changé pendant la lecture.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>Nothing was attached.</source>
            <translation>Rien n’a été joint.</translation>
        </message>
        <message>
            <source>An interview is added with its own code.</source>
            <translation>Un entretien s’ajoute avec son propre code.</translation>
        </message>
        <message>
            <source>Use “New interview”.</source>
            <translation>Utilisez « Nouvel entretien ».</translation>
        </message>
        <message>
            <source>Add {name}</source>
            <translation>Ajouter {name}</translation>
        </message>
        <message>
            <source>Kind of {code}</source>
            <translation>Genre de {code}</translation>
        </message>
        <message>
            <source>Title of {code}</source>
            <translation>Titre de {code}</translation>
        </message>
        <message>
            <source>What {code} shows</source>
            <translation>Ce que montre {code}</translation>
        </message>
        <message>
            <source>How {code} was obtained</source>
            <translation>Comment {code} a été obtenu</translation>
        </message>
        <message>
            <source>Where {code} was obtained</source>
            <translation>Où {code} a été obtenu</translation>
        </message>
        <message>
            <source>Who obtained {code}</source>
            <translation>Qui a obtenu {code}</translation>
        </message>
        <message>
            <source>When {code} was obtained</source>
            <translation>Quand {code} a été obtenu</translation>
        </message>
        <message>
            <source>Remove {codes}</source>
            <translation>Retirer {codes}</translation>
        </message>
        <message>
            <source>Link {codes} to {place}</source>
            <translation>Lier {codes} à {place}</translation>
        </message>
        <message>
            <source>Unlink {codes} from {place}</source>
            <translation>Délier {codes} de {place}</translation>
        </message>
        <message>
            <source>Undo brings back what was removed.</source>
            <translation>Annuler ramène ce qui a été retiré.</translation>
        </message>
        <message>
            <source>{code} is no longer here.</source>
            <translation>{code} n’est plus là.</translation>
        </message>
        <message>
            <source>What this is to be linked to is gone.</source>
            <translation>Ce à quoi cela doit être lié n’est plus là.</translation>
        </message>
        <message>
            <source>Undo, or choose another place.</source>
            <translation>Annulez, ou choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>the action for {finding}</source>
            <translation>l’action pour {finding}</translation>
        </message>
        <message>
            <source>It was seen and not retained.</source>
            <translation>Cela a été vu et non conservé.</translation>
        </message>
        <message>
            <source>{code} has no file here.</source>
            <translation>{code} n’a pas de fichier ici.</translation>
        </message>
        <message>
            <source>{folder} is full of copies.</source>
            <translation>{folder} est plein de copies.</translation>
        </message>
        <message>
            <source>This entry records what happened outside the file.</source>
            <translation>Cette entrée consigne ce qui s’est passé hors du fichier.</translation>
        </message>
        <message>
            <source>It cannot be taken back.</source>
            <translation>Elle ne peut être reprise.</translation>
        </message>
        <message>
            <source>Take back “{step}”</source>
            <translation>Reprendre « {step} »</translation>
        </message>
        <message>
            <source>Choose a name ending in .p12.</source>
            <translation>Choisissez un nom se terminant par .p12.</translation>
        </message>
        <message>
            <source>{name} is the name its certificate would get.</source>
            <translation>{name} est le nom qu’aurait son certificat.</translation>
        </message>
        <message>
            <source>The sources changed since the preview.</source>
            <translation>Les sources ont changé depuis l’aperçu.</translation>
        </message>
        <message>
            <source>Preview the import again.</source>
            <translation>Refaites l’aperçu de l’importation.</translation>
        </message>
        <message>
            <source>Import {names}</source>
            <translation>Importer {names}</translation>
        </message>
        <message>
            <source>Add interview {code}</source>
            <translation>Ajouter l’entretien {code}</translation>
        </message>
        <message>
            <source>Particulars of {code}</source>
            <translation>Données de {code}</translation>
        </message>
        <message>
            <source>Notes of {code}</source>
            <translation>Notes de {code}</translation>
        </message>
        <message>
            <source>One person alone fits this: whoever reads it knows who was asked.</source>
            <translation>Une seule personne y répond : qui le lit sait qui a été interrogé.</translation>
        </message>
        <message>
            <source>Only {n} persons fit this: with the role told, one of them may be recognised. Name a larger group, or leave the role out.</source>
            <translation>Seules {n} personnes y répondent : le rôle étant dit, on pourrait en reconnaître une. Nommez un groupe plus large, ou taisez le rôle.</translation>
        </message>
        <message>
            <source>Choose an interview.</source>
            <translation>Choisissez un entretien.</translation>
        </message>
        <message>
            <source>{code} is no interview.</source>
            <translation>{code} n’est pas un entretien.</translation>
        </message>
        <message>
            <source>Check the name, or choose another identity.</source>
            <translation>Vérifiez le nom, ou choisissez une autre identité.</translation>
        </message>
        <message>
            <source>The identity {path} could not be read: {reason}.</source>
            <translation>L’identité {path} n’a pu être lue : {reason}.</translation>
        </message>
        <message>
            <source>Nothing was issued. Preview it again with this identity, then sign.</source>
            <translation>Rien n’a été émis. Regardez-le de nouveau avec cette identité, puis signez.</translation>
        </message>
        <message>
            <source>The report was laid out for another certificate of {name}.</source>
            <translation>Le rapport a été mis en page pour un autre certificat de {name}.</translation>
        </message>
        <message>
            <source>Nothing was issued. Preview it again, then sign what you see.</source>
            <translation>Rien n’a été émis. Regardez-le de nouveau, puis signez ce que vous voyez.</translation>
        </message>
        <message>
            <source>{name} was changed since the report was laid out.</source>
            <translation>{name} a été modifié depuis la mise en page du rapport.</translation>
        </message>
        <message>
            <source>Issue {name}</source>
            <translation>Émettre {name}</translation>
        </message>
        <message>
            <source>Only the findings report with nothing withheld can be signed.</source>
            <translation>Seul le rapport de constats complet peut être signé.</translation>
        </message>
        <message>
            <source>Sign that one, and hand the other document out without a signature.</source>
            <translation>Signez celui-là, et remettez l’autre document sans signature.</translation>
        </message>
        <message>
            <source>Open it for writing to issue a report.</source>
            <translation>Ouvrez-le en écriture pour émettre un rapport.</translation>
        </message>
        <message>
            <source>{name} is open read-only.</source>
            <translation>{name} est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Nothing was issued. Open a backup, or ask who changed the file.</source>
            <translation>Rien n’a été émis. Ouvrez une sauvegarde, ou demandez qui a modifié le fichier.</translation>
        </message>
        <message>
            <source>{name} is not what its journal says: {finding}</source>
            <translation>{name} n’est pas ce que dit son journal : {finding}</translation>
        </message>
        <message>
            <source>Nothing was issued. Report this fault.</source>
            <translation>Rien n’a été émis. Signalez ce défaut.</translation>
        </message>
        <message>
            <source>The signed report did not verify: {reason}.</source>
            <translation>Le rapport signé n’a pas été vérifié : {reason}.</translation>
        </message>
        <message>
            <source>The time-stamp of entry {n} {fault}.</source>
            <translation>L’horodatage de l’entrée {n} {fault}.</translation>
        </message>
        <message>
            <source>cannot be read ({fault})</source>
            <translation>ne peut pas être lu ({fault})</translation>
        </message>
        <message>
            <source>is over another journal</source>
            <translation>porte sur un autre journal</translation>
        </message>
        <message>
            <source>was recorded with another time or authority</source>
            <translation>a été consigné avec une autre heure ou une autre autorité</translation>
        </message>
        <message>
            <source>The list has no name.</source>
            <translation>La liste n’a pas de nom.</translation>
        </message>
        <message>
            <source>Say who publishes it and what it lists.</source>
            <translation>Dites qui la publie et ce qu’elle liste.</translation>
        </message>
        <message>
            <source>Load the list {name} of {day}</source>
            <translation>Charger la liste {name} du {day}</translation>
        </message>
        <message>
            <source>This list is no longer loaded.</source>
            <translation>Cette liste n’est plus chargée.</translation>
        </message>
        <message>
            <source>Look at the loaded lists again.</source>
            <translation>Regardez de nouveau les listes chargées.</translation>
        </message>
        <message>
            <source>Remove the list {name}</source>
            <translation>Retirer la liste {name}</translation>
        </message>
        <message>
            <source>Choose another version, or remove the one that is loaded first.</source>
            <translation>Choisissez une autre version, ou retirez d’abord celle qui est chargée.</translation>
        </message>
        <message>
            <source>{file} is loaded already, as {name}.</source>
            <translation>{file} est déjà chargé, sous le nom {name}.</translation>
        </message>
        <message>
            <source>This list says no status.</source>
            <translation>Cette liste ne dit aucun statut.</translation>
        </message>
        <message>
            <source>Say which status those have that it names.</source>
            <translation>Dites quel statut ont ceux qu’elle nomme.</translation>
        </message>
        <message>
            <source>Choose another name, or add --force to replace it.</source>
            <translation>Choisissez un autre nom, ou ajoutez --force pour le remplacer.</translation>
        </message>
        <message>
            <source>{path} is already there.</source>
            <translation>{path} est déjà là.</translation>
        </message>
        <message>
            <source>Choose another folder or make room, then try again.</source>
            <translation>Choisissez un autre dossier ou faites de la place, puis réessayez.</translation>
        </message>
        <message>
            <source>Paste the rows again.</source>
            <translation>Collez de nouveau les lignes.</translation>
        </message>
        <message>
            <source>Paste {n} sources</source>
            <translation>Coller {n} sources</translation>
        </message>
        <message>
            <source>Nothing was attached. Choose the others alone.</source>
            <translation>Rien n’a été joint. Choisissez les autres seuls.</translation>
        </message>
        <message>
            <source>{n} files cannot be attached: {faults}</source>
            <translation>{n} fichiers ne peuvent être joints : {faults}</translation>
        </message>
        <message>
            <source>Choose the files in it.</source>
            <translation>Choisissez les fichiers qu’il contient.</translation>
        </message>
        <message>
            <source>{name} is a folder.</source>
            <translation>{name} est un dossier.</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <translation>Choisissez un fichier.</translation>
        </message>
        <message>
            <source>{name} is no file.</source>
            <translation>{name} n’est pas un fichier.</translation>
        </message>
        <message>
            <source>Look whether it was copied whole.</source>
            <translation>Voyez s’il a été copié en entier.</translation>
        </message>
        <message>
            <source>Attach the part that shows it, or note it as seen and not retained.</source>
            <translation>Joignez la partie qui le montre, ou notez-le comme vu et non conservé.</translation>
        </message>
        <message>
            <source>Check that it is there.</source>
            <translation>Vérifiez qu’il est là.</translation>
        </message>
        <message>
            <source>{name} could not be read: {reason}.</source>
            <translation>{name} n’a pu être lu : {reason}.</translation>
        </message>
        <message>
            <source>this kind of picture cannot be read here</source>
            <translation>ce genre d’image ne peut être lu ici</translation>
        </message>
        <message>
            <source>{name} is kept as a file, and no copy that can be shared was made: {reason}. Exports name it and leave the file out.</source>
            <translation>{name} est gardé comme fichier, sans copie partageable : {reason}. Les exports le nomment et omettent le fichier.</translation>
        </message>
        <message>
            <source>Choose a PDF.</source>
            <translation>Choisissez un PDF.</translation>
        </message>
        <message>
            <source>No report is written in “{language}”.</source>
            <translation>Aucun rapport n’est écrit en « {language} ».</translation>
        </message>
        <message>
            <source>Choose one of these: {languages}.</source>
            <translation>Choisissez l’une de ces langues : {languages}.</translation>
        </message>
        <message>
            <source>Response to {finding}</source>
            <translation>Réponse à {finding}</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>{folder} cannot be used as a folder.</source>
            <translation>{folder} ne peut servir de dossier.</translation>
        </message>
        <message>
            <source>Choose a new or an empty folder.</source>
            <translation>Choisissez un dossier nouveau ou vide.</translation>
        </message>
        <message>
            <source>{folder} is not empty.</source>
            <translation>{folder} n’est pas vide.</translation>
        </message>
        <message>
            <source>Sign-off is blocked: {first}</source>
            <translation>La validation est bloquée : {first}</translation>
        </message>
        <message>
            <source>Sign-off is blocked: {first} and {n} more</source>
            <translation>La validation est bloquée : {first} et {n} de plus</translation>
        </message>
        <message>
            <source>Answer these, then sign again.</source>
            <translation>Répondez à cela, puis signez de nouveau.</translation>
        </message>
        <message>
            <source>documented</source>
            <translation>documenté</translation>
        </message>
        <message>
            <source>not documented</source>
            <translation>non documenté</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmé</translation>
        </message>
        <message>
            <source>suspected</source>
            <translation>soupçonné</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>non évalué</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Add {source}</source>
            <translation>Ajouter {source}</translation>
        </message>
        <message>
            <source>Edit {source}</source>
            <translation>Modifier {source}</translation>
        </message>
        <message>
            <source>Mark {source} {answer}</source>
            <translation>Marquer {source} : {answer}</translation>
        </message>
        <message>
            <source>Verify {source}</source>
            <translation>Vérifier {source}</translation>
        </message>
        <message>
            <source>Set conflict of {source} to {answer}</source>
            <translation>Conflit de {source} : {answer}</translation>
        </message>
        <message>
            <source>Set the reference of {source}</source>
            <translation>Donner la référence de {source}</translation>
        </message>
        <message>
            <source>Flag {source} as CAHRA</source>
            <translation>Signaler {source} comme CAHRA</translation>
        </message>
        <message>
            <source>Take the CAHRA flag off {source}</source>
            <translation>Ôter le signalement CAHRA de {source}</translation>
        </message>
        <message>
            <source>Remove {source}</source>
            <translation>Retirer {source}</translation>
        </message>
        <message>
            <source>{n} sources</source>
            <translation>{n} sources</translation>
        </message>
        <message>
            <source>a {mineral} source</source>
            <translation>une source ({mineral})</translation>
        </message>
        <message>
            <source>Edit the listed source instead.</source>
            <translation>Modifiez plutôt la source listée.</translation>
        </message>
        <message>
            <source>{source} is already listed for {mineral}.</source>
            <translation>{source} est déjà listée ({mineral}).</translation>
        </message>
        <message>
            <source>Try another server; nothing was changed.</source>
            <translation>Essayez un autre serveur ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The time-stamp that the server gave {fault}.</source>
            <translation>L’horodatage que le serveur a donné {fault}.</translation>
        </message>
        <message>
            <source>Record the time-stamp of entry {n}</source>
            <translation>Consigner l’horodatage de l’entrée {n}</translation>
        </message>
        <message>
            <source>it is no picture</source>
            <translation>ce n’est pas une image</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG, and try again.</source>
            <translation>Enregistrez-le en PNG ou JPEG, puis réessayez.</translation>
        </message>
        <message>
            <source>The logo {name} cannot be used: {reason}.</source>
            <translation>Le logo {name} ne peut pas être utilisé : {reason}.</translation>
        </message>
        <message>
            <source>Choose a smaller file.</source>
            <translation>Choisissez un fichier plus petit.</translation>
        </message>
        <message>
            <source>{name} is larger than {n} KB.</source>
            <translation>{name} dépasse {n} Ko.</translation>
        </message>
        <message>
            <source>Translation for {finding}</source>
            <translation>Traduction : {finding}</translation>
        </message>
        <message>
            <source>What was translated is there no more.</source>
            <translation>Ce qui a été traduit n’est plus là.</translation>
        </message>
        <message>
            <source>Look at the finding again.</source>
            <translation>Regardez de nouveau le constat.</translation>
        </message>
        <message>
            <source>Choose a file with one, so that its fingerprint can be compared.</source>
            <translation>Choisissez un fichier qui n’en contient qu’un, afin de pouvoir comparer son empreinte.</translation>
        </message>
        <message>
            <source>{name} holds {n} certificates.</source>
            <translation>{name} contient {n} certificats.</translation>
        </message>
        <message>
            <source>Check the report again; the file may have changed meanwhile.</source>
            <translation>Vérifiez de nouveau le rapport ; le fichier a peut-être changé entre-temps.</translation>
        </message>
        <message>
            <source>Ask the authority for its certificate, and trust that.</source>
            <translation>Demandez son certificat à l’autorité et faites confiance à celui-ci.</translation>
        </message>
        <message>
            <source>It is trusted until the file is gone. Remove it by hand, or try again.</source>
            <translation>La confiance dure tant que le fichier existe. Supprimez-le à la main ou réessayez.</translation>
        </message>
        <message>
            <source>{path} could not be removed: {reason}.</source>
            <translation>Impossible de supprimer {path} : {reason}.</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>Échantillonnage</translation>
        </message>
        <message>
            <source>Remove a sample</source>
            <translation>Retirer un échantillon</translation>
        </message>
        <message>
            <source>Install the program again.</source>
            <translation>Réinstallez le programme.</translation>
        </message>
        <message>
            <source>The report's font {font} is missing.</source>
            <translation>La police {font} du rapport est absente.</translation>
        </message>
        <message>
            <source>Make room on the disk, then make the report again.</source>
            <translation>Faites de la place sur le disque, puis refaites le rapport.</translation>
        </message>
        <message>
            <source>The photo {id} could not be put into the report: {reason}.</source>
            <translation>La photo {id} n’a pas pu être placée dans le rapport : {reason}.</translation>
        </message>
        <message>
            <source>A page takes too long to draw.</source>
            <translation>Une page est trop longue à dessiner.</translation>
        </message>
        <message>
            <source>Look at it in another program.</source>
            <translation>Regardez-le dans un autre programme.</translation>
        </message>
        <message>
            <source>The PDF has no pages.</source>
            <translation>Le PDF n’a aucune page.</translation>
        </message>
        <message>
            <source>Ask whoever made it to send it again.</source>
            <translation>Demandez à son auteur de le renvoyer.</translation>
        </message>
        <message>
            <source>The PDF has {n} pages; up to {most} are shown.</source>
            <translation>Le PDF a {n} pages ; jusqu’à {most} sont affichées.</translation>
        </message>
        <message>
            <source>The PDF is closed.</source>
            <translation>Le PDF est fermé.</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <translation>Ouvrez-le de nouveau.</translation>
        </message>
        <message>
            <source>The PDF is larger than {n} MB.</source>
            <translation>Le PDF dépasse {n} Mo.</translation>
        </message>
        <message>
            <source>The PDF is protected by a password.</source>
            <translation>Le PDF est protégé par un mot de passe.</translation>
        </message>
        <message>
            <source>A report is not: ask for the report as it was issued.</source>
            <translation>Un rapport ne l’est pas : demandez le rapport tel qu’il a été émis.</translation>
        </message>
        <message>
            <source>Ask for the file again.</source>
            <translation>Redemandez le fichier.</translation>
        </message>
        <message>
            <source>Page {n} of the PDF cannot be read.</source>
            <translation>La page {n} du PDF ne peut pas être lue.</translation>
        </message>
        <message>
            <source>The file is no PDF, or it is damaged.</source>
            <translation>Le fichier n’est pas un PDF, ou il est endommagé.</translation>
        </message>
        <message>
            <source>Look whether it was copied whole, or ask for it again.</source>
            <translation>Vérifiez qu’il a été copié en entier, ou redemandez-le.</translation>
        </message>
        <message>
            <source>The report cannot show {character} at {at}.</source>
            <translation>Le rapport ne peut montrer {character} à {at}.</translation>
        </message>
        <message>
            <source>The report cannot show {character} at {at} (and {n} more places).</source>
            <translation>Le rapport ne peut montrer {character} à {at} (et {n} autres endroits).</translation>
        </message>
        <message>
            <source>Scripts from right to left cannot be printed yet: write it in Latin letters, then try again.</source>
            <translation>Les écritures de droite à gauche ne peuvent encore être imprimées : écrivez-le en lettres latines, puis réessayez.</translation>
        </message>
        <message>
            <source>Pictures and signs of this kind cannot be printed: say it in words, then try again.</source>
            <translation>Les images et les signes de ce genre ne peuvent pas être imprimés : dites-le avec des mots, puis réessayez.</translation>
        </message>
        <message>
            <source>The report can show Latin, Cyrillic, Greek, Thai, Chinese, Japanese and Korean: write it in one of these, then try again.</source>
            <translation>Le rapport peut afficher le latin, le cyrillique, le grec, le thaï, le chinois, le japonais et le coréen : écrivez-le dans l’une de ces écritures, puis réessayez.</translation>
        </message>
        <message>
            <source>it carries no audit anchor</source>
            <translation>il ne porte pas d’ancre d’audit</translation>
        </message>
        <message>
            <source>it carries more than one audit anchor</source>
            <translation>il porte plus d’une ancre d’audit</translation>
        </message>
        <message>
            <source>its list of attachments is nested too deeply</source>
            <translation>sa liste de pièces jointes est trop imbriquée</translation>
        </message>
        <message>
            <source>its audit anchor is too long</source>
            <translation>son ancre d’audit est trop longue</translation>
        </message>
        <message>
            <source>its audit anchor is not JSON</source>
            <translation>son ancre d’audit n’est pas du JSON</translation>
        </message>
        <message>
            <source>its audit anchor is not of the format {format}</source>
            <translation>son ancre d’audit n’est pas du format {format}</translation>
        </message>
        <message>
            <source>its audit anchor has no {key}</source>
            <translation>son ancre d’audit n’a pas de {key}</translation>
        </message>
        <message>
            <source>its audit anchor's {key} is no SHA-256</source>
            <translation>le {key} de son ancre d’audit n’est pas un SHA-256</translation>
        </message>
        <message>
            <source>its audit anchor has no sequence</source>
            <translation>son ancre d’audit n’a pas de numéro d’ordre</translation>
        </message>
        <message>
            <source>What is given as a trusted certificate is none.</source>
            <translation>Ce qui est donné comme certificat de confiance n’en est pas un.</translation>
        </message>
        <message>
            <source>Give the signer's certificate as a .pem, .cer or .crt file.</source>
            <translation>Donnez le certificat du signataire, en fichier .pem, .cer ou .crt.</translation>
        </message>
        <message>
            <source>is not made for time-stamps</source>
            <translation>n’est pas fait pour l’horodatage</translation>
        </message>
        <message>
            <source>is not valid before {day}</source>
            <translation>n’est pas valable avant le {day}</translation>
        </message>
        <message>
            <source>expired on {day}</source>
            <translation>a expiré le {day}</translation>
        </message>
        <message>
            <source>has a key that is not suitable (RSA of 2048 bits or more, or a NIST curve, is)</source>
            <translation>a une clé qui ne convient pas (RSA de 2048 bits ou plus, ou une courbe NIST, convient)</translation>
        </message>
        <message>
            <source>was itself signed with {digest}, which is too weak</source>
            <translation>a lui-même été signé avec {digest}, trop faible</translation>
        </message>
        <message>
            <source>is not made for signing (its key usage has neither digital signature nor non-repudiation)</source>
            <translation>n’est pas fait pour signer (son usage de clé n’a ni signature numérique ni non-répudiation)</translation>
        </message>
        <message>
            <source>is not made for signing documents (its extended key usage names other purposes only)</source>
            <translation>n’est pas fait pour signer des documents (son usage étendu ne nomme que d’autres fins)</translation>
        </message>
        <message>
            <source>its byte range does not have four numbers</source>
            <translation>sa plage d’octets n’a pas quatre nombres</translation>
        </message>
        <message>
            <source>its byte range does not cover the file from its beginning</source>
            <translation>sa plage d’octets ne couvre pas le fichier depuis son début</translation>
        </message>
        <message>
            <source>its byte range leaves out more than the signature</source>
            <translation>sa plage d’octets omet plus que la signature</translation>
        </message>
        <message>
            <source>the place of the signature holds other characters than its digits</source>
            <translation>la place de la signature contient d’autres caractères que ses chiffres</translation>
        </message>
        <message>
            <source>the signature does not stand where its byte range says</source>
            <translation>la signature n’est pas là où le dit sa plage d’octets</translation>
        </message>
        <message>
            <source>bytes were put behind the signature, where only zeros may stand</source>
            <translation>des octets ont été mis derrière la signature, où seuls des zéros peuvent se tenir</translation>
        </message>
        <message>
            <source>the signature's container differs from what was signed</source>
            <translation>le conteneur de la signature diffère de ce qui a été signé</translation>
        </message>
        <message>
            <source>the signature does not name its certificate</source>
            <translation>la signature ne nomme pas son certificat</translation>
        </message>
        <message>
            <source>it cannot be read as a signed credential ({fault})</source>
            <translation>elle ne peut être lue comme attestation signée ({fault})</translation>
        </message>
        <message>
            <source>It carries no certificate of its signer, and nothing is fetched to find one.</source>
            <translation>Elle ne porte pas de certificat de son signataire, et rien n’est téléchargé pour en trouver un.</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>elle est trop grande</translation>
        </message>
        <message>
            <source>it is no token of three parts</source>
            <translation>ce n’est pas un jeton en trois parties</translation>
        </message>
        <message>
            <source>it is no credential of the kind {kind}</source>
            <translation>ce n’est pas une attestation du genre {kind}</translation>
        </message>
        <message>
            <source>what it covers was changed afterwards</source>
            <translation>ce qu’elle couvre a été modifié ensuite</translation>
        </message>
        <message>
            <source>its issuer is not whoever signed it</source>
            <translation>son émetteur n’est pas celui qui l’a signée</translation>
        </message>
        <message>
            <source>{name} (fingerprint {digits})</source>
            <translation>{name} (empreinte {digits})</translation>
        </message>
        <message>
            <source>the certificate of {whose} {why}, and no time-stamp proves when it was signed</source>
            <translation>le certificat de {whose} {why}, et aucun horodatage ne prouve la date de signature</translation>
        </message>
        <message>
            <source>the certificate of {whose} did not hold at the time that the signature claims</source>
            <translation>le certificat de {whose} n’était pas valable au moment que la signature indique</translation>
        </message>
        <message>
            <source>its signer {whose} is unknown</source>
            <translation>son signataire {whose} est inconnu</translation>
        </message>
        <message>
            <source>whether {whose} may sign for its issuer is not to be told from it</source>
            <translation>elle ne permet pas de dire si {whose} peut signer pour son émetteur</translation>
        </message>
        <message>
            <source>its certificates are none</source>
            <translation>ses certificats n’en sont pas</translation>
        </message>
        <message>
            <source>a part of it is no JSON object</source>
            <translation>une de ses parties n’est pas un objet JSON</translation>
        </message>
        <message>
            <source>Choose an identity with an RSA key, or one on a NIST curve.</source>
            <translation>Choisissez une identité avec une clé RSA, ou sur une courbe du NIST.</translation>
        </message>
        <message>
            <source>The key of {name} is of no kind that signs credentials.</source>
            <translation>La clé de {name} n’est pas d’un genre qui signe des attestations.</translation>
        </message>
        <message>
            <source>is not in the form in which it was kept</source>
            <translation>n’est pas sous la forme dans laquelle il a été conservé</translation>
        </message>
        <message>
            <source>was made for something else</source>
            <translation>a été fait pour autre chose</translation>
        </message>
        <message>
            <source>An identity needs a passphrase.</source>
            <translation>Une identité a besoin d’une phrase secrète.</translation>
        </message>
        <message>
            <source>Choose one that nobody can guess.</source>
            <translation>Choisissez-en une que personne ne peut deviner.</translation>
        </message>
        <message>
            <source>An identity needs the name of whoever signs, of 64 characters at most.</source>
            <translation>Une identité a besoin du nom du signataire, de 64 caractères au plus.</translation>
        </message>
        <message>
            <source>Give the name.</source>
            <translation>Donnez le nom.</translation>
        </message>
        <message>
            <source>private key</source>
            <translation>clé privée</translation>
        </message>
        <message>
            <source>certificate of its key</source>
            <translation>certificat de sa clé</translation>
        </message>
        <message>
            <source>Export it again together with its key and certificate.</source>
            <translation>Exportez-la de nouveau avec sa clé et son certificat.</translation>
        </message>
        <message>
            <source>The identity holds no {missing}.</source>
            <translation>L’identité ne contient pas de {missing}.</translation>
        </message>
        <message>
            <source>The passphrase does not open this identity.</source>
            <translation>La phrase secrète n’ouvre pas cette identité.</translation>
        </message>
        <message>
            <source>Check it, and try again.</source>
            <translation>Vérifiez-la, et réessayez.</translation>
        </message>
        <message>
            <source>The file is not an identity (PKCS#12).</source>
            <translation>Le fichier n’est pas une identité (PKCS#12).</translation>
        </message>
        <message>
            <source>Choose a .p12 or .pfx file with a key and certificate.</source>
            <translation>Choisissez un fichier .p12 ou .pfx avec clé et certificat.</translation>
        </message>
        <message>
            <source>The identity's key does not belong to its certificate.</source>
            <translation>La clé de l’identité n’appartient pas à son certificat.</translation>
        </message>
        <message>
            <source>Export it again from where it was made.</source>
            <translation>Exportez-la de nouveau d’où elle a été faite.</translation>
        </message>
        <message>
            <source>Choose another identity, or make a new one.</source>
            <translation>Choisissez une autre identité, ou faites-en une nouvelle.</translation>
        </message>
        <message>
            <source>The certificate of {name} {why}.</source>
            <translation>Le certificat de {name} {why}.</translation>
        </message>
        <message>
            <source>its validation data hold something that they never hold</source>
            <translation>ses données de validation contiennent ce qu’elles ne contiennent jamais</translation>
        </message>
        <message>
            <source>its validation data hold the same twice</source>
            <translation>ses données de validation contiennent deux fois la même chose</translation>
        </message>
        <message>
            <source>its validation data cannot be read</source>
            <translation>ses données de validation ne peuvent pas être lues</translation>
        </message>
        <message>
            <source>its validation data are covered by no time-stamp</source>
            <translation>aucun horodatage ne couvre ses données de validation</translation>
        </message>
        <message>
            <source>its validation data hold something that none of its signatures needs</source>
            <translation>ses données de validation contiennent ce dont aucune de ses signatures n’a besoin</translation>
        </message>
        <message>
            <source>Render it again, and sign that.</source>
            <translation>Produisez-le de nouveau, et signez cela.</translation>
        </message>
        <message>
            <source>The report cannot be signed: {fault}</source>
            <translation>Le rapport ne peut être signé : {fault}</translation>
        </message>
        <message>
            <source>Ask for the report as it was issued, and countersign that.</source>
            <translation>Demandez le rapport tel qu’il a été émis, et contresignez celui-là.</translation>
        </message>
        <message>
            <source>The report cannot be countersigned: {fault}</source>
            <translation>Le rapport ne peut être contresigné : {fault}</translation>
        </message>
        <message>
            <source>The report is not signed yet, so it cannot be countersigned.</source>
            <translation>Le rapport n’est pas encore signé et ne peut donc être contresigné.</translation>
        </message>
        <message>
            <source>The report is countersigned already.</source>
            <translation>Le rapport est déjà contresigné.</translation>
        </message>
        <message>
            <source>Nothing more is to be done.</source>
            <translation>Il n’y a plus rien à faire.</translation>
        </message>
        <message>
            <source>The report was issued as final, which leaves no place for a countersignature.</source>
            <translation>Le rapport a été émis comme définitif, ce qui ne laisse pas de place à une contresignature.</translation>
        </message>
        <message>
            <source>Ask its auditor to issue it again, and not as final.</source>
            <translation>Demandez à son auditeur de l’émettre à nouveau, non comme définitif.</translation>
        </message>
        <message>
            <source>The report has no signature field “{field}”.</source>
            <translation>Le rapport n’a pas de champ de signature « {field} ».</translation>
        </message>
        <message>
            <source>The report is signed already.</source>
            <translation>Le rapport est déjà signé.</translation>
        </message>
        <message>
            <source>Render it as a report for signing, not as a draft.</source>
            <translation>Produisez-le comme rapport à signer, non comme brouillon.</translation>
        </message>
        <message>
            <source>Give one such as https://tsa.example/tsr.</source>
            <translation>Donnez-en une telle que https://tsa.example/tsr.</translation>
        </message>
        <message>
            <source>“{url}” is no address of a time-stamp server.</source>
            <translation>« {url} » n’est pas l’adresse d’un serveur d’horodatage.</translation>
        </message>
        <message>
            <source>Ask for the report as it was issued.</source>
            <translation>Demandez le rapport tel qu’il a été émis.</translation>
        </message>
        <message>
            <source>The report cannot be time-stamped: {fault}</source>
            <translation>Le rapport ne peut être horodaté : {fault}</translation>
        </message>
        <message>
            <source>Check the address and the connection, or try another server; nothing was changed.</source>
            <translation>Vérifiez l’adresse et la connexion, ou essayez un autre serveur ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The time-stamp server gave no time-stamp: {fault}</source>
            <translation>Le serveur d’horodatage n’a pas fourni d’horodatage : {fault}</translation>
        </message>
        <message>
            <source>it was updated by something other than a signature</source>
            <translation>il a été mis à jour par autre chose qu’une signature</translation>
        </message>
        <message>
            <source>Not as it was signed: {clauses}.</source>
            <translation>Pas tel qu’il a été signé : {clauses}.</translation>
        </message>
        <message>
            <source>It carries no signature, and only its audit could tell more.</source>
            <translation>Il ne porte pas de signature, et seul son audit pourrait en dire plus.</translation>
        </message>
        <message>
            <source>Intact since it was signed, but {clauses}.</source>
            <translation>Intact depuis sa signature, mais {clauses}.</translation>
        </message>
        <message>
            <source>{verdict} A time-stamp of {authority} proves that it was there at {time}.</source>
            <translation>{verdict} Un horodatage de {authority} prouve qu’il existait à cette date : {time}.</translation>
        </message>
        <message>
            <source>{verdict} {note}</source>
            <translation>{verdict} {note}</translation>
        </message>
        <message>
            <source>Signed by {name} and {other}, and unchanged since.</source>
            <translation>Signé par {name} et {other}, et inchangé depuis.</translation>
        </message>
        <message>
            <source>Signed by {name}, and unchanged since.</source>
            <translation>Signé par {name}, et inchangé depuis.</translation>
        </message>
        <message>
            <source>Not a report that this audit issued, and not as it was signed: {clauses}.</source>
            <translation>Ce n’est pas un rapport émis par cet audit, ni tel qu’il a été signé : {clauses}.</translation>
        </message>
        <message>
            <source>Signed, but not a report that this audit issued.</source>
            <translation>Signé, mais ce n’est pas un rapport émis par cet audit.</translation>
        </message>
        <message>
            <source>It carries no signature, but this audit issued its report signed: the file was cut back, its signatures were removed, or it was never issued.</source>
            <translation>Il ne porte pas de signature, alors que cet audit a émis son rapport signé : le fichier a été raccourci, ses signatures ôtées, ou il n’a jamais été émis.</translation>
        </message>
        <message>
            <source>It carries no signature, and this audit issued no signed report.</source>
            <translation>Il ne porte pas de signature, et cet audit n’a émis aucun rapport signé.</translation>
        </message>
        <message>
            <source>These are the bytes that this audit issued, without a signature.</source>
            <translation>Ce sont les octets que cet audit a émis, sans signature.</translation>
        </message>
        <message>
            <source>{verdict} These are the bytes that this audit issued.</source>
            <translation>{verdict} Ce sont les octets que cet audit a émis.</translation>
        </message>
        <message>
            <source>Cut back: this report was countersigned, and the countersignature is missing.</source>
            <translation>Raccourci : ce rapport a été contresigné, et la contresignature manque.</translation>
        </message>
        <message>
            <source>It does not carry the countersignature that this audit recorded.</source>
            <translation>Il ne porte pas la contresignature que cet audit a consignée.</translation>
        </message>
        <message>
            <source>It is recorded as countersigned, but does not begin with the bytes that were issued.</source>
            <translation>Il est consigné comme contresigné, mais ne commence pas par les octets émis.</translation>
        </message>
        <message>
            <source>It was countersigned although it was issued as final.</source>
            <translation>Il a été contresigné bien qu’émis comme définitif.</translation>
        </message>
        <message>
            <source>it cannot be read as a signed PDF ({fault})</source>
            <translation>il ne peut être lu comme PDF signé ({fault})</translation>
        </message>
        <message>
            <source>it has a signature field that no report has ({fields})</source>
            <translation>il a un champ de signature qu’aucun rapport n’a ({fields})</translation>
        </message>
        <message>
            <source>its signatures are not those of the auditor and then of the reviewer</source>
            <translation>ses signatures ne sont pas celles de l’auditeur puis du réviseur</translation>
        </message>
        <message>
            <source>it holds a signature that cannot be reached or read</source>
            <translation>il contient une signature qui ne peut être atteinte ou lue</translation>
        </message>
        <message>
            <source>its first signature does not certify it</source>
            <translation>sa première signature ne le certifie pas</translation>
        </message>
        <message>
            <source>its certification allows more changes than a countersignature</source>
            <translation>sa certification permet plus qu’une contresignature</translation>
        </message>
        <message>
            <source>it was signed again although it was final</source>
            <translation>il a été signé de nouveau bien que définitif</translation>
        </message>
        <message>
            <source>something was added to the file after it</source>
            <translation>quelque chose a été ajouté au fichier après elle</translation>
        </message>
        <message>
            <source>it cannot be checked ({fault})</source>
            <translation>elle ne peut être vérifiée ({fault})</translation>
        </message>
        <message>
            <source>a later update changed more than a countersignature does</source>
            <translation>une mise à jour ultérieure a changé plus que ne le fait une contresignature</translation>
        </message>
        <message>
            <source>the authority {whose} of its time-stamp is unknown</source>
            <translation>l’autorité {whose} de son horodatage est inconnue</translation>
        </message>
        <message>
            <source>it carries a certificate beside that of {whose} whose issuer is unknown</source>
            <translation>il porte à côté de celui de {whose} un certificat dont l’émetteur est inconnu</translation>
        </message>
        <message>
            <source>the certificate of {whose} was withdrawn on {day} by its issuer, and no time-stamp from before covers it</source>
            <translation>le certificat de {whose} a été révoqué le {day} par son émetteur, et aucun horodatage antérieur ne le couvre</translation>
        </message>
        <message>
            <source>nothing in it proves that the certificate of {whose} was not withdrawn by then</source>
            <translation>rien dans le fichier ne prouve que le certificat de {whose} n’était pas révoqué à ce moment</translation>
        </message>
        <message>
            <source>Whether the certificate of {whose} was withdrawn was not asked.</source>
            <translation>Il n’a pas été demandé si le certificat de {whose} a été révoqué.</translation>
        </message>
        <message>
            <source>the certificate of {whose} {why}, as of the time-stamp after it</source>
            <translation>le certificat de {whose} {why}, à la date de l’horodatage qui le suit</translation>
        </message>
        <message>
            <source>{whose} claims a later time than the time-stamp after it</source>
            <translation>{whose} indique une date postérieure à l’horodatage qui le suit</translation>
        </message>
        <message>
            <source>the signature “{field}”: {why}</source>
            <translation>la signature « {field} » : {why}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>Il n’y a pas de fichier {path}.</translation>
        </message>
        <message>
            <source>it holds values that no audit has</source>
            <translation>il contient des valeurs qu’aucun audit n’a</translation>
        </message>
        <message>
            <source>The content of this step was taken out of the journal.</source>
            <translation>Le contenu de cette étape a été ôté du journal.</translation>
        </message>
        <message>
            <source>It cannot be undone.</source>
            <translation>Elle ne peut être annulée.</translation>
        </message>
        <message>
            <source>Open it for writing first.</source>
            <translation>Ouvrez-le d’abord en écriture.</translation>
        </message>
        <message>
            <source>Close it and open it again; what is on the screen was not saved.</source>
            <translation>Fermez-le et rouvrez-le ; ce qui est à l’écran n’a pas été enregistré.</translation>
        </message>
        <message>
            <source>{name} was changed by another program since it was opened.</source>
            <translation>{name} a été modifié par un autre programme depuis son ouverture.</translation>
        </message>
        <message>
            <source>Make a copy on a local disk and open that.</source>
            <translation>Faites une copie sur un disque local et ouvrez-la.</translation>
        </message>
        <message>
            <source>{name} cannot be used safely: {setting} stays {value}.</source>
            <translation>{name} ne peut être utilisé sans risque : {setting} reste à {value}.</translation>
        </message>
        <message>
            <source>Check it and try again.</source>
            <translation>Vérifiez-la et réessayez.</translation>
        </message>
        <message>
            <source>The passphrase does not open {name}.</source>
            <translation>La phrase secrète n’ouvre pas {name}.</translation>
        </message>
        <message>
            <source>Make room there and allow writing, or choose another folder.</source>
            <translation>Faites de la place et permettez d’y écrire, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{name} could not be copied to {folder}.</source>
            <translation>{name} n’a pu être copié dans {folder}.</translation>
        </message>
        <message>
            <source>Check the audit's journal, then try another folder.</source>
            <translation>Vérifiez le journal de l’audit, puis essayez un autre dossier.</translation>
        </message>
        <message>
            <source>The copy of {name} does not prove itself, so it was not kept.</source>
            <translation>La copie de {name} ne se prouve pas elle-même : elle n’a pas été gardée.</translation>
        </message>
        <message>
            <source>Choose another name, or open that file.</source>
            <translation>Choisissez un autre nom, ou ouvrez ce fichier.</translation>
        </message>
        <message>
            <source>Create the audit</source>
            <translation>Créer l’audit</translation>
        </message>
        <message>
            <source>Entry {n}: {reason}</source>
            <translation>Entrée {n} : {reason}</translation>
        </message>
        <message>
            <source>The entry is missing.</source>
            <translation>L’entrée manque.</translation>
        </message>
        <message>
            <source>The entry is not what was written.</source>
            <translation>L’entrée n’est pas ce qui a été écrit.</translation>
        </message>
        <message>
            <source>The entry cannot be read.</source>
            <translation>L’entrée ne peut être lue.</translation>
        </message>
        <message>
            <source>The entry is out of its device's order.</source>
            <translation>L’entrée n’est pas dans l’ordre de son appareil.</translation>
        </message>
        <message>
            <source>The entry does not continue the one before it.</source>
            <translation>L’entrée ne continue pas la précédente.</translation>
        </message>
        <message>
            <source>The entry's content cannot be read.</source>
            <translation>Le contenu de l’entrée ne peut être lu.</translation>
        </message>
        <message>
            <source>The entry's content is not what was written.</source>
            <translation>Le contenu de l’entrée n’est pas ce qui a été écrit.</translation>
        </message>
        <message>
            <source>{name} is being opened and closed by another program.</source>
            <translation>{name} est en train d’être ouvert et fermé par un autre programme.</translation>
        </message>
        <message>
            <source>Open it read-only, or copy it to a folder that you may write to.</source>
            <translation>Ouvrez-le en lecture seule, ou copiez-le dans un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>{name} cannot be opened for writing: {reason} ({folder}).</source>
            <translation>{name} ne peut être ouvert en écriture : {reason} ({folder}).</translation>
        </message>
        <message>
            <source>Close it there, or open it read-only.</source>
            <translation>Fermez-le là-bas, ou ouvrez-le en lecture seule.</translation>
        </message>
        <message>
            <source>{name} is open for writing by {holder}.</source>
            <translation>{name} est ouvert en écriture par {holder}.</translation>
        </message>
        <message>
            <source>Make room on the disk and allow writing, then try again.</source>
            <translation>Faites de la place sur le disque et permettez d’écrire, puis réessayez.</translation>
        </message>
        <message>
            <source>{name} could not be brought to this version; it is as it was.</source>
            <translation>{name} n’a pu être porté à cette version ; il est resté tel quel.</translation>
        </message>
        <message>
            <source>Make room on the disk and allow writing beside it, then open it again.</source>
            <translation>Faites de la place sur le disque et permettez d’écrire à côté, puis rouvrez-le.</translation>
        </message>
        <message>
            <source>No backup of {name} could be made, so it was not brought to this version.</source>
            <translation>Aucune sauvegarde de {name} n’a pu être faite ; il n’a donc pas été porté à cette version.</translation>
        </message>
        <message>
            <source>{name} is not what was copied.</source>
            <translation>{name} n’est pas ce qui a été copié.</translation>
        </message>
        <message>
            <source>Open it for writing once.</source>
            <translation>Ouvrez-le une fois en écriture.</translation>
        </message>
        <message>
            <source>{name} was written by an older version and is protected.</source>
            <translation>{name} a été écrit par une version plus ancienne et est protégé.</translation>
        </message>
        <message>
            <source>Choose a file that this program made; it ends in .audit.</source>
            <translation>Choisissez un fichier fait par ce programme ; il se termine par .audit.</translation>
        </message>
        <message>
            <source>Keep the file as it is, and open a backup or ask for the file again.</source>
            <translation>Gardez le fichier tel quel, et ouvrez une sauvegarde ou redemandez le fichier.</translation>
        </message>
        <message>
            <source>{name} is damaged: {why}.</source>
            <translation>{name} est endommagé : {why}.</translation>
        </message>
        <message>
            <source>Open it read-only to look at it, and ask for the file again.</source>
            <translation>Ouvrez-le en lecture seule pour le regarder, et redemandez le fichier.</translation>
        </message>
        <message>
            <source>{name} was changed outside this program: its journal is broken at entry {position}.</source>
            <translation>{name} a été modifié hors de ce programme : son journal est rompu à l’entrée {position}.</translation>
        </message>
        <message>
            <source>Open it without one.</source>
            <translation>Ouvrez-le sans.</translation>
        </message>
        <message>
            <source>{name} is not protected by a passphrase.</source>
            <translation>{name} n’est pas protégé par une phrase secrète.</translation>
        </message>
        <message>
            <source>{name} is not a file.</source>
            <translation>{name} n’est pas un fichier.</translation>
        </message>
        <message>
            <source>the system refuses</source>
            <translation>le système refuse</translation>
        </message>
        <message>
            <source>Check the name and its permissions.</source>
            <translation>Vérifiez le nom et ses droits d’accès.</translation>
        </message>
        <message>
            <source>{name} is larger than any audit can be.</source>
            <translation>{name} est plus grand qu’aucun audit ne peut l’être.</translation>
        </message>
        <message>
            <source>Give its passphrase.</source>
            <translation>Donnez sa phrase secrète.</translation>
        </message>
        <message>
            <source>{name} is protected by a passphrase, or is not an audit.</source>
            <translation>{name} est protégé par une phrase secrète, ou n’est pas un audit.</translation>
        </message>
        <message>
            <source>{name} is not an audit file.</source>
            <translation>{name} n’est pas un fichier d’audit.</translation>
        </message>
        <message>
            <source>it ends within its first bytes</source>
            <translation>il s’arrête dans ses premiers octets</translation>
        </message>
        <message>
            <source>{name} is a database, but not an audit.</source>
            <translation>{name} est une base de données, mais pas un audit.</translation>
        </message>
        <message>
            <source>{name} was switched to another way of writing by another tool.</source>
            <translation>{name} a été passé à un autre mode d’écriture par un autre outil.</translation>
        </message>
        <message>
            <source>its end is missing</source>
            <translation>sa fin manque</translation>
        </message>
        <message>
            <source>Update the program, then open it.</source>
            <translation>Mettez le programme à jour, puis ouvrez-le.</translation>
        </message>
        <message>
            <source>{name} was written by a newer version of this program.</source>
            <translation>{name} a été écrit par une version plus récente de ce programme.</translation>
        </message>
        <message>
            <source>{name} says it is of version {version}, which never was.</source>
            <translation>{name} se dit de la version {version}, qui n’a jamais existé.</translation>
        </message>
        <message>
            <source>its pages do not fit together</source>
            <translation>ses pages ne concordent pas</translation>
        </message>
        <message>
            <source>Open it for writing once, in a folder that you may write to.</source>
            <translation>Ouvrez-le une fois en écriture, dans un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>{name} was interrupted while it was written and cannot be opened read-only.</source>
            <translation>{name} a été interrompu pendant l’écriture et ne peut être ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>{name} is being written to just now.</source>
            <translation>{name} est en train d’être écrit.</translation>
        </message>
        <message>
            <source>SQLite cannot read it</source>
            <translation>SQLite ne peut le lire</translation>
        </message>
        <message>
            <source>Do not trust it; ask for the file again.</source>
            <translation>Ne vous y fiez pas ; redemandez le fichier.</translation>
        </message>
        <message>
            <source>{name} holds tables or programs that no audit has.</source>
            <translation>{name} contient des tables ou des programmes qu’aucun audit n’a.</translation>
        </message>
        <message>
            <source>it holds a value that no audit has</source>
            <translation>il contient une valeur qu’aucun audit n’a</translation>
        </message>
        <message>
            <source>The check of the journal was ended before it was done.</source>
            <translation>La vérification du journal a été interrompue avant la fin.</translation>
        </message>
        <message>
            <source>Check again.</source>
            <translation>Vérifiez de nouveau.</translation>
        </message>
        <message>
            <source>the copy of its edition is missing</source>
            <translation>la copie de son édition manque</translation>
        </message>
        <message>
            <source>its {kind} is missing</source>
            <translation>son {kind} manque</translation>
        </message>
        <message>
            <source>Correct the value; nothing was changed.</source>
            <translation>Corrigez la valeur ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>A value of {kind} cannot be kept ({why}).</source>
            <translation>Une valeur de {kind} ne peut être gardée ({why}).</translation>
        </message>
        <message>
            <source>wrong type</source>
            <translation>mauvais type</translation>
        </message>
        <message>
            <source>The evidence changed while it was read.</source>
            <translation>La preuve a changé pendant la lecture.</translation>
        </message>
        <message>
            <source>The audit is not as this step left it, so the step cannot be taken back.</source>
            <translation>L’audit n’est pas tel que cette étape l’a laissé : elle ne peut être reprise.</translation>
        </message>
        <message>
            <source>Check the file: something changed it from outside.</source>
            <translation>Vérifiez le fichier : quelque chose l’a modifié du dehors.</translation>
        </message>
        <message>
            <source>{noun} {key} was changed again after this entry.</source>
            <translation>{noun} {key} a de nouveau été modifié après cette entrée.</translation>
        </message>
        <message>
            <source>Take the later change back first.</source>
            <translation>Reprenez d’abord la modification ultérieure.</translation>
        </message>
        <message>
            <source>A {kind} to be added holds a wrong value.</source>
            <translation>Un {kind} à ajouter contient une valeur fausse.</translation>
        </message>
        <message>
            <source>The file's pages do not fit together.</source>
            <translation>Les pages du fichier ne concordent pas.</translation>
        </message>
        <message>
            <source>The file's pages cannot be read.</source>
            <translation>Les pages du fichier ne peuvent être lues.</translation>
        </message>
        <message>
            <source>The content of entry {n} was taken out.</source>
            <translation>Le contenu de l’entrée {n} a été ôté.</translation>
        </message>
        <message>
            <source>Entry {n} cannot be read.</source>
            <translation>L’entrée {n} ne peut être lue.</translation>
        </message>
        <message>
            <source>A row holds a value that no audit has.</source>
            <translation>Une ligne contient une valeur qu’aucun audit n’a.</translation>
        </message>
        <message>
            <source>no entry wrote it</source>
            <translation>aucune entrée ne l’a écrit</translation>
        </message>
        <message>
            <source>entry {n} wrote something else</source>
            <translation>l’entrée {n} a écrit autre chose</translation>
        </message>
        <message>
            <source>The {kind} {key} was changed outside the journal: {wrote}.</source>
            <translation>{kind} {key} a été modifié hors du journal : {wrote}.</translation>
        </message>
        <message>
            <source>The {kind} {key}, written by entry {n}, is missing.</source>
            <translation>{kind} {key}, écrit par l’entrée {n}, manque.</translation>
        </message>
        <message>
            <source>The copy of the edition is not the one that the audit was made with.</source>
            <translation>La copie de l’édition n’est pas celle avec laquelle l’audit a été fait.</translation>
        </message>
        <message>
            <source>The counts of sources in the file are not what its sources come to.</source>
            <translation>Les comptes de sources du fichier ne sont pas ce que donnent ses sources.</translation>
        </message>
        <message>
            <source>The source {id} is filed under a wrong name.</source>
            <translation>La source {id} est classée sous un faux nom.</translation>
        </message>
        <message>
            <source>The bytes of evidence {id} are not what was attached.</source>
            <translation>Les octets de la preuve {id} ne sont pas ce qui a été joint.</translation>
        </message>
        <message>
            <source>The copy of evidence {id} that is shared is not what was made.</source>
            <translation>La copie partagée de la preuve {id} n’est pas ce qui a été fait.</translation>
        </message>
        <message>
            <source>{name} could not be saved: {what}.</source>
            <translation>{name} n’a pu être enregistré : {what}.</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>le disque est plein</translation>
        </message>
        <message>
            <source>Make room and try again, or save a copy elsewhere.</source>
            <translation>Faites de la place et réessayez, ou enregistrez une copie ailleurs.</translation>
        </message>
        <message>
            <source>another program holds it</source>
            <translation>un autre programme le tient</translation>
        </message>
        <message>
            <source>Close it there and try again.</source>
            <translation>Fermez-le là-bas et réessayez.</translation>
        </message>
        <message>
            <source>it or its folder may not be written to</source>
            <translation>on ne peut écrire dans ce fichier ou son dossier</translation>
        </message>
        <message>
            <source>Allow writing, or save a copy elsewhere.</source>
            <translation>Permettez d’écrire, ou enregistrez une copie ailleurs.</translation>
        </message>
        <message>
            <source>the disk reports an error</source>
            <translation>le disque signale une erreur</translation>
        </message>
        <message>
            <source>Save a copy elsewhere, then check the disk.</source>
            <translation>Enregistrez une copie ailleurs, puis vérifiez le disque.</translation>
        </message>
        <message>
            <source>its folder may not be written to</source>
            <translation>on ne peut écrire dans son dossier</translation>
        </message>
        <message>
            <source>its pages are damaged</source>
            <translation>ses pages sont endommagées</translation>
        </message>
        <message>
            <source>Keep the file as it is, and open a backup.</source>
            <translation>Gardez le fichier tel quel, et ouvrez une sauvegarde.</translation>
        </message>
        <message>
            <source>Basis of N/A</source>
            <translation>Fondement du non applicable</translation>
        </message>
        <message>
            <source>Minerals in the products</source>
            <translation>Minerais des produits</translation>
        </message>
        <message>
            <source>Minerals that the policy names</source>
            <translation>Minerais que nomme la politique</translation>
        </message>
        <message>
            <source>Conflict review</source>
            <translation>Revue des conflits</translation>
        </message>
        <message>
            <source>Years that records are kept</source>
            <translation>Années de conservation</translation>
        </message>
        <message>
            <source>Opening meeting</source>
            <translation>Réunion d’ouverture</translation>
        </message>
        <message>
            <source>Present at the opening meeting</source>
            <translation>Présents à la réunion d’ouverture</translation>
        </message>
        <message>
            <source>Present at the closing meeting</source>
            <translation>Présents à la réunion de clôture</translation>
        </message>
        <message>
            <source>Persons met</source>
            <translation>Personnes rencontrées</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interprète</translation>
        </message>
        <message>
            <source>Interpreter's languages</source>
            <translation>Langues de l’interprète</translation>
        </message>
        <message>
            <source>Working hours on site</source>
            <translation>Heures de travail sur site</translation>
        </message>
        <message>
            <source>Limitations</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>Look whether it is on, or choose another.</source>
            <translation>Vérifiez qu’elle est allumée, ou choisissez-en une autre.</translation>
        </message>
        <message>
            <source>{name} could not be printed: the printer does not answer.</source>
            <translation>{name} n’a pas pu être imprimé : l’imprimante ne répond pas.</translation>
        </message>
        <message>
            <source>Look at the printer, then print the pages that are missing.</source>
            <translation>Regardez l’imprimante, puis imprimez les pages qui manquent.</translation>
        </message>
        <message>
            <source>{name} could not be printed any further.</source>
            <translation>L’impression de {name} n’a pas pu continuer.</translation>
        </message>
        <message>
            <source>{name} was not printed to its end.</source>
            <translation>{name} n’a pas été imprimé jusqu’à la fin.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, close the window and open the audit again.</source>
            <translation>Réessayez ; si cela persiste, fermez la fenêtre et rouvrez l’audit.</translation>
        </message>
        <message>
            <source>Something in the program went wrong ({fault}); nothing was changed.</source>
            <translation>Quelque chose s’est mal passé dans le programme ({fault}) ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Write its name or its two letters, such as CD.</source>
            <translation>Écrivez son nom ou ses deux lettres, comme CD.</translation>
        </message>
        <message>
            <source>“{name}” is no country that is known.</source>
            <translation>« {name} » n’est pas un pays connu.</translation>
        </message>
        <message>
            <source>Write it as 2026-11-04.</source>
            <translation>Écrivez-la sous la forme 2026-11-04.</translation>
        </message>
        <message>
            <source>“{name}” is not a date.</source>
            <translation>« {name} » n’est pas une date.</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Audit facts</source>
            <translation>Données de l’audit</translation>
        </message>
        <message>
            <source>What is judged beside the elements</source>
            <translation>Ce qui est jugé à côté des éléments</translation>
        </message>
        <message>
            <source>Writing the checklist… The first one on a computer takes longer.</source>
            <translation>Écriture de la liste… La première sur un ordinateur prend plus de temps.</translation>
        </message>
        <message>
            <source>The checklist lies at {path}</source>
            <translation>La liste se trouve en {path}</translation>
        </message>
        <message>
            <source>If you disagree, say why; the rating stays</source>
            <translation>Si vous êtes en désaccord, dites pourquoi ; la cotation reste</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>… and {n} more</source>
            <translation>… et {n} de plus</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Compté</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Seuil</translation>
        </message>
        <message>
            <source>If no unknown one is documented</source>
            <translation>Si aucune inconnue n’est documentée</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Distance</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Délai</translation>
        </message>
        <message>
            <source>to be closed by {day}</source>
            <translation>à clore pour le {day}</translation>
        </message>
        <message>
            <source>{u} of {n} undocumented — {share}</source>
            <translation>{u} sur {n} non documentées — {share}</translation>
        </message>
        <message>
            <source>, {k} unknown</source>
            <translation>, {k} inconnues</translation>
        </message>
        <message>
            <source>over the limit</source>
            <translation>au-delà du seuil</translation>
        </message>
        <message>
            <source>not over the limit</source>
            <translation>pas au-delà du seuil</translation>
        </message>
        <message>
            <source>Conflict review</source>
            <translation>Revue des conflits</translation>
        </message>
        <message>
            <source>Excused by</source>
            <translation>Excusé par</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmé</translation>
        </message>
        <message>
            <source>no source</source>
            <translation>aucune source</translation>
        </message>
        <message>
            <source>does not trip it</source>
            <translation>ne la déclenche pas</translation>
        </message>
        <message>
            <source>trips it</source>
            <translation>la déclenche</translation>
        </message>
        <message>
            <source>leaves it undetermined</source>
            <translation>la laisse indéterminée</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Unanswered</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Bookmarked</source>
            <translation>Avec signet</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Every element of this section is answered.</source>
            <translation>Tous les éléments de cette section ont leur réponse.</translation>
        </message>
        <message>
            <source>Nothing here is marked to come back to. B marks the open element.</source>
            <translation>Rien ici n’est marqué à revoir. B marque l’élément ouvert.</translation>
        </message>
        <message>
            <source>No element of this section is rated Opportunity or worse.</source>
            <translation>Aucun élément de cette section n’est coté Opportunité ou pire.</translation>
        </message>
        <message>
            <source>Evidence: {methods}</source>
            <translation>Preuves : {methods}</translation>
        </message>
        <message>
            <source>none is linked</source>
            <translation>aucune n’est liée</translation>
        </message>
        <message>
            <source>{there}; none by {missing}</source>
            <translation>{there} ; aucune par {missing}</translation>
        </message>
        <message>
            <source>Decided and done at head office: look at what is done there, and at who the site calls.</source>
            <translation>Décidé et fait au siège : regardez ce qui y est fait, et qui le site appelle.</translation>
        </message>
        <message>
            <source>Decided and done on this site: the owner and the records should be here.</source>
            <translation>Décidé et fait sur ce site : le responsable et les enregistrements devraient être ici.</translation>
        </message>
        <message>
            <source>Divided: write down which part is done where, and who answers for each.</source>
            <translation>Partagé : notez quelle partie est faite où, et qui répond de chacune.</translation>
        </message>
        <message>
            <source>Where was it decided that this duty sits, and who was named for it?</source>
            <translation>Où a-t-il été décidé que cette tâche se situe là, et qui a été nommé pour elle ?</translation>
        </message>
        <message>
            <source>{rating} rests on no linked evidence</source>
            <translation>{rating} ne repose sur aucune preuve liée</translation>
        </message>
        <message>
            <source>{rating} rests on one method only</source>
            <translation>{rating} ne repose que sur une méthode</translation>
        </message>
        <message>
            <source>Link evidence</source>
            <translation>Lier des preuves</translation>
        </message>
        <message>
            <source>Filter: code, title, kind…</source>
            <translation>Filtrer : code, titre, genre…</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>Link to elements and sources</source>
            <translation>Lier à des éléments et des sources</translation>
        </message>
        <message>
            <source>Filter: 2.c, question, smelter, CID…</source>
            <translation>Filtrer : 2.c, question, fonderie, CID…</translation>
        </message>
        <message>
            <source>Elements and sources</source>
            <translation>Éléments et sources</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>View the photo</source>
            <translation>Voir la photo</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Ce que cela montre</translation>
        </message>
        <message>
            <source>&amp;Method</source>
            <translation>&amp;Méthode</translation>
        </message>
        <message>
            <source>Where it is &amp;kept</source>
            <translation>Lieu de &amp;conservation</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>L&amp;ieu</translation>
        </message>
        <message>
            <source>By &amp;whom</source>
            <translation>Par &amp;qui</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Linked to</source>
            <translation>Liée à</translation>
        </message>
        <message>
            <source>&amp;Link…</source>
            <translation>&amp;Lier…</translation>
        </message>
        <message>
            <source>Nothing rests on it yet.</source>
            <translation>Rien ne s’y appuie encore.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Voir</translation>
        </message>
        <message>
            <source>Open with another program</source>
            <translation>Ouvrir avec un autre programme</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Save the original…</source>
            <translation>Enregistrer l’original…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Linked to {place}</source>
            <translation>Liée à {place}</translation>
        </message>
        <message>
            <source>Delete takes the link back</source>
            <translation>Suppr ôte le lien</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Rôle</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Persons who fit</source>
            <translation>Personnes y répondant</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interprète</translation>
        </message>
        <message>
            <source>Note&amp;s</source>
            <translation>Note&amp;s</translation>
        </message>
        <message>
            <source>Notes of {code}</source>
            <translation>Notes de {code}</translation>
        </message>
        <message>
            <source>Stays in this file. No report, export or log carries it.</source>
            <translation>Reste dans ce fichier. Aucun rapport, export ni journal ne le porte.</translation>
        </message>
        <message>
            <source>Action for {finding}</source>
            <translation>Action pour {finding}</translation>
        </message>
        <message>
            <source>{name} · {size}</source>
            <translation>{name} · {size}</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sans nom</translation>
        </message>
        <message>
            <source>{w} × {h} pixels</source>
            <translation>{w} × {h} pixels</translation>
        </message>
        <message>
            <source>taken {moment}</source>
            <translation>prise le {moment}</translation>
        </message>
        <message>
            <source>The original says where it was taken; the copy that is shared does not.</source>
            <translation>L’original dit où elle a été prise ; la copie partagée non.</translation>
        </message>
        <message>
            <source>No copy that can be shared was made: exports name it and leave the file out.</source>
            <translation>Aucune copie partageable n’a été faite : les exports le nomment et omettent le fichier.</translation>
        </message>
        <message>
            <source>Only the shared copy is here. The original: {digest}</source>
            <translation>Seule la copie partagée est ici. L’original : {digest}</translation>
        </message>
        <message>
            <source>{n} bytes</source>
            <translation>{n} octets</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>SHA-256 of the file as it was attached</source>
            <translation>SHA-256 du fichier tel qu’il a été joint</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Joindre des fichiers</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Attach photos</source>
            <translation>Joindre des photos</translation>
        </message>
        <message>
            <source>Photos ({endings})</source>
            <translation>Photos ({endings})</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>non dit</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>linked to nothing</source>
            <translation>liée à rien</translation>
        </message>
        <message>
            <source>1 link</source>
            <translation>1 lien</translation>
        </message>
        <message>
            <source>{n} links</source>
            <translation>{n} liens</translation>
        </message>
        <message>
            <source>Documents, photos, observations and interviews. Drop files anywhere here.</source>
            <translation>Documents, photos, observations et entretiens. Déposez des fichiers n’importe où ici.</translation>
        </message>
        <message>
            <source>Original seen</source>
            <translation>Original vu</translation>
        </message>
        <message>
            <source>Copy handed over</source>
            <translation>Copie remise</translation>
        </message>
        <message>
            <source>Shown on a screen</source>
            <translation>Montré à l’écran</translation>
        </message>
        <message>
            <source>Walk-through</source>
            <translation>Visite des lieux</translation>
        </message>
        <message>
            <source>Photo taken</source>
            <translation>Photo prise</translation>
        </message>
        <message>
            <source>Records sampled</source>
            <translation>Enregistrements échantillonnés</translation>
        </message>
        <message>
            <source>Sent before the audit</source>
            <translation>Envoyé avant l’audit</translation>
        </message>
        <message>
            <source>Line worker</source>
            <translation>Opérateur de ligne</translation>
        </message>
        <message>
            <source>Team lead</source>
            <translation>Chef d’équipe</translation>
        </message>
        <message>
            <source>Warehouse worker</source>
            <translation>Magasinier</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Acheteur</translation>
        </message>
        <message>
            <source>Engineer</source>
            <translation>Ingénieur</translation>
        </message>
        <message>
            <source>Office staff</source>
            <translation>Employé de bureau</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Incoming inspection</source>
            <translation>Contrôle à réception</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>Magasin</translation>
        </message>
        <message>
            <source>Purchasing</source>
            <translation>Achats</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>Conformité</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>Direction</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>Mandarin Chinese</source>
            <translation>Chinois mandarin</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malais</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamien</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thaï</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Allemand</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Entretien</translation>
        </message>
        <message>
            <source>Export findings and plan</source>
            <translation>Exporter constats et plan</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Classeur Excel</translation>
        </message>
        <message>
            <source>Comma-separated values</source>
            <translation>Valeurs séparées par des virgules</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>constats</translation>
        </message>
        <message>
            <source>Findings and plan lie at {path}</source>
            <translation>Constats et plan se trouvent en {path}</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Write it as 2026-11-04.</source>
            <translation>« {text} » n’est pas une date. Écrivez-la comme 2026-11-04.</translation>
        </message>
        <message>
            <source>This is no finding now. What was planned for it is kept here until you remove it.</source>
            <translation>Ce n’est plus un constat. Ce qui était prévu pour lui est gardé ici jusqu’à ce que vous le retiriez.</translation>
        </message>
        <message>
            <source> · plan to be handed in by {day}</source>
            <translation> · plan à remettre pour le {day}</translation>
        </message>
        <message>
            <source>Nothing is written down yet.</source>
            <translation>Rien n’est encore écrit.</translation>
        </message>
        <message>
            <source>Confirmed sources that are not excused: {n}</source>
            <translation>Sources confirmées qui ne sont pas excusées : {n}</translation>
        </message>
        <message>
            <source>To be planned</source>
            <translation>À planifier</translation>
        </message>
        <message>
            <source>Going on</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <source>Findings and plan</source>
            <translation>Constats et plan</translation>
        </message>
        <message>
            <source>What was found, what the auditee says to it, and what is done about it.</source>
            <translation>Ce qui a été constaté, ce que l’audité en dit, et ce qui est fait.</translation>
        </message>
        <message>
            <source>Belongs to no finding now</source>
            <translation>N’appartient plus à aucun constat</translation>
        </message>
        <message>
            <source>no plan</source>
            <translation>pas de plan</translation>
        </message>
        <message>
            <source>owner or date missing</source>
            <translation>responsable ou date manque</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planifié</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>clôture</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>réussite</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>no term</source>
            <translation>pas de délai</translation>
        </message>
        <message>
            <source>{n} days from the closing meeting, which has no date</source>
            <translation>{n} jours depuis la réunion de clôture, qui n’a pas de date</translation>
        </message>
        <message>
            <source>{n} days from the closing meeting → {day}</source>
            <translation>{n} jours depuis la réunion de clôture → {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message>
            <source>in {n} days</source>
            <translation>dans {n} jours</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>{n} days ago</source>
            <translation>il y a {n} jours</translation>
        </message>
        <message>
            <source>Documents to ask for</source>
            <translation>Documents à demander</translation>
        </message>
        <message>
            <source>Whom to ask, and what</source>
            <translation>Qui interroger, et sur quoi</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Que regarder</translation>
        </message>
        <message>
            <source>Good evidence</source>
            <translation>De bonnes preuves</translation>
        </message>
        <message>
            <source>How the rating follows</source>
            <translation>Comment la cotation en découle</translation>
        </message>
        <message>
            <source>OECD Guidance</source>
            <translation>Guide OCDE</translation>
        </message>
        <message>
            <source>It serves step {steps} of five.</source>
            <translation>Il sert l’étape {steps} sur cinq.</translation>
        </message>
        <message>
            <source>What changed in this edition</source>
            <translation>Ce qui a changé dans cette édition</translation>
        </message>
        <message>
            <source>Note on this section</source>
            <translation>Note sur cette section</translation>
        </message>
        <message>
            <source>A document in force: dated, approved, with its version, and known to those who act on it.</source>
            <translation>Un document en vigueur : daté, approuvé, avec sa version, et connu de ceux qui l’appliquent.</translation>
        </message>
        <message>
            <source>The answer of somebody who does the work, in their own words, that fits what the record says.</source>
            <translation>La réponse de quelqu’un qui fait le travail, dans ses propres mots, et qui concorde avec l’enregistrement.</translation>
        </message>
        <message>
            <source>Something seen where the work is done: a label, a screen, a shelf, a record picked by you.</source>
            <translation>Quelque chose vu là où se fait le travail : une étiquette, un écran, un rayon, un enregistrement choisi par vous.</translation>
        </message>
        <message>
            <source>Two of these together carry a conformance; one alone may only show that a paper exists.</source>
            <translation>Deux d’entre elles ensemble portent une conformité ; une seule montre peut-être seulement qu’un papier existe.</translation>
        </message>
        <message>
            <source>Missing, or there and without effect: Major. Partly there, or not everywhere: Minor.</source>
            <translation>Absent, ou présent et sans effet : Majeure. Présent en partie, ou pas partout : Mineure.</translation>
        </message>
        <message>
            <source>There and at work, and could be better: Opportunity. There and at work: Conformance.</source>
            <translation>Présent et à l’œuvre, et perfectible : Opportunité. Présent et à l’œuvre : Conformité.</translation>
        </message>
        <message>
            <source>Where the facts suggest a rating, the card says which and why; a milder one needs a reason.</source>
            <translation>Là où les données suggèrent une cotation, la carte dit laquelle et pourquoi ; une plus douce demande une raison.</translation>
        </message>
        <message>
            <source>Not applicable gives no rating and needs a reason.</source>
            <translation>Non applicable ne donne pas de cotation et demande une raison.</translation>
        </message>
        <message>
            <source>The auditor rates each element; the worst rating is the criterion’s.</source>
            <translation>L’auditeur cote chaque élément ; la pire cotation est celle du critère.</translation>
        </message>
        <message>
            <source>What they mean</source>
            <translation>Ce qu’elles veulent dire</translation>
        </message>
        <message>
            <source>On an element</source>
            <translation>Sur un élément</translation>
        </message>
        <message>
            <source>Serious conditions</source>
            <translation>Conditions graves</translation>
        </message>
        <message>
            <source>Two conditions follow from the sources and cannot be rated away: coverage and conflict.</source>
            <translation>Deux conditions découlent des sources et ne peuvent être effacées par la cotation : couverture et conflit.</translation>
        </message>
        <message>
            <source>While sources are unknown, coverage is a range; signing off counts them as undocumented.</source>
            <translation>Tant que des sources sont inconnues, la couverture est une fourchette ; la validation les compte comme non documentées.</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Cotations</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Keys without Ctrl rest while you type in a field, and while a dialog is open.</source>
            <translation>Les touches sans Ctrl se taisent pendant que vous tapez dans un champ, et quand un dialogue est ouvert.</translation>
        </message>
        <message>
            <source>On the checklist</source>
            <translation>Sur la liste de contrôle</translation>
        </message>
        <message>
            <source>1 Conformance · 2 Opportunity · 3 Minor · 4 Major · 5 Priority · 0 not applicable</source>
            <translation>1 Conformité · 2 Opportunité · 3 Mineure · 4 Majeure · 5 Prioritaire · 0 non applicable</translation>
        </message>
        <message>
            <source>J or ↓: next element · K or ↑: element before · Ctrl+Return: next unanswered</source>
            <translation>J ou ↓ : élément suivant · K ou ↑ : élément précédent · Ctrl+Entrée : prochain sans réponse</translation>
        </message>
        <message>
            <source>B: mark to come back to, or take the mark away</source>
            <translation>B : marquer à revoir, ou ôter la marque</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>/ or Ctrl+F: search · Ctrl+K: every act of the program · F1: this help</source>
            <translation>/ ou Ctrl+F : rechercher · Ctrl+K : tous les actes du programme · F1 : cette aide</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+9, Ctrl+0: pages · F6: next pane · Tab: next field</source>
            <translation>Ctrl+1 à Ctrl+9, Ctrl+0 : pages · F6 : volet suivant · Tab : champ suivant</translation>
        </message>
        <message>
            <source>Ctrl+Z: undo, which is an entry of its own · Ctrl+Shift+Z: redo</source>
            <translation>Ctrl+Z : annuler, ce qui est une entrée en soi · Ctrl+Maj+Z : rétablir</translation>
        </message>
        <message>
            <source>On the sources</source>
            <translation>Sur les sources</translation>
        </message>
        <message>
            <source>D documented · U unknown · N none seen, for all selected rows</source>
            <translation>D documenté · U inconnu · N rien vu, pour toutes les lignes choisies</translation>
        </message>
        <message>
            <source>Return: edit · Delete: remove · Ctrl+F: filter</source>
            <translation>Entrée : modifier · Suppr : retirer · Ctrl+F : filtrer</translation>
        </message>
        <message>
            <source>Looking at a report</source>
            <translation>Regarder un rapport</translation>
        </message>
        <message>
            <source>Ctrl+P: the report as it stands · Ctrl+Shift+O: open any report</source>
            <translation>Ctrl+P : le rapport tel qu’il est · Ctrl+Maj+O : ouvrir un rapport quelconque</translation>
        </message>
        <message>
            <source>Ctrl++ and Ctrl+−: zoom · Ctrl+0: fit page · Ctrl+1: full size · Ctrl+2: fit width</source>
            <translation>Ctrl++ et Ctrl+− : zoom · Ctrl+0 : ajuster à la page · Ctrl+1 : taille réelle · Ctrl+2 : ajuster à la largeur</translation>
        </message>
        <message>
            <source>Ctrl+F: search · F3 and Shift+F3: next hit, hit before · Ctrl+G: go to page</source>
            <translation>Ctrl+F : rechercher · F3 et Maj+F3 : résultat suivant, précédent · Ctrl+G : aller à la page</translation>
        </message>
        <message>
            <source>Ctrl+PgUp, Ctrl+PgDn: page before, next page · Ctrl+P: print · Ctrl+S: save a copy</source>
            <translation>Ctrl+Pg préc. et Ctrl+Pg suiv. : page précédente, suivante · Ctrl+P : imprimer · Ctrl+S : enregistrer une copie</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>An audit is one file. Make a new one, open one, or begin with the sample to look around.</source>
            <translation>Un audit est un fichier. Faites-en un nouveau, ouvrez-en un, ou commencez par l’exemple pour voir.</translation>
        </message>
        <message>
            <source>Choose the edition by its VAP version: it decides what is asked and where the limits lie.</source>
            <translation>Choisissez l’édition par sa version VAP : elle décide de ce qui est demandé et des seuils.</translation>
        </message>
        <message>
            <source>All that you do is saved at once, and stands in the history with your name.</source>
            <translation>Tout ce que vous faites est enregistré aussitôt, et figure dans l’historique avec votre nom.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>How far each section is, what the rating would be under each edition, and what is due when.</source>
            <translation>Où en est chaque section, ce que serait la cotation sous chaque édition, et ce qui est dû quand.</translation>
        </message>
        <message>
            <source>The right side of the window always shows the rating now and what it rests on.</source>
            <translation>Le côté droit de la fenêtre montre toujours la cotation actuelle et ce sur quoi elle repose.</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>Sur site</translation>
        </message>
        <message>
            <source>What the report prints of the visit: meetings, who was met, hours, samples, limitations.</source>
            <translation>Ce que le rapport imprime de la visite : réunions, personnes rencontrées, heures, échantillons, limites.</translation>
        </message>
        <message>
            <source>The date of the closing meeting starts every term.</source>
            <translation>La date de la réunion de clôture fait partir tous les délais.</translation>
        </message>
        <message>
            <source>Write down what you could not see and why: a limitation is part of the result.</source>
            <translation>Notez ce que vous n’avez pu voir et pourquoi : une limite fait partie du résultat.</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Liste de contrôle</translation>
        </message>
        <message>
            <source>One element is open; the others wait as lines. Rate it with 1 to 5, or 0 for not applicable.</source>
            <translation>Un élément est ouvert ; les autres attendent en lignes. Cotez-le de 1 à 5, ou 0 pour non applicable.</translation>
        </message>
        <message>
            <source>Write what was seen so that somebody who was not there can follow it.</source>
            <translation>Écrivez ce qui a été vu de sorte que quelqu’un qui n’était pas là puisse suivre.</translation>
        </message>
        <message>
            <source>Page, bubble and eye: whether it rests on documents, interviews and observation.</source>
            <translation>Page, bulle et œil : s’il repose sur des documents, des entretiens et l’observation.</translation>
        </message>
        <message>
            <source>Show only what is unanswered, bookmarked or a finding with the buttons above the elements.</source>
            <translation>Ne montrez que ce qui est sans réponse, marqué d’un signet ou un constat, par les boutons au-dessus des éléments.</translation>
        </message>
        <message>
            <source>Coverage: the share of sources without documented due diligence, against the limit.</source>
            <translation>Couverture : la part des sources sans devoir de diligence documenté, face au seuil.</translation>
        </message>
        <message>
            <source>Conflict: confirmed purchases from a conflict source that nothing excuses in this edition.</source>
            <translation>Conflit : achats confirmés auprès d’une source de conflit que rien n’excuse dans cette édition.</translation>
        </message>
        <message>
            <source>If you disagree, say why; it is printed beside the rating, which stays.</source>
            <translation>Si vous êtes en désaccord, dites pourquoi ; c’est imprimé à côté de la cotation, qui reste.</translation>
        </message>
        <message>
            <source>Judged beside the elements: minerals in the products, and those that the policy names;</source>
            <translation>Jugé à côté des éléments : minerais des produits, et ceux que nomme la politique ;</translation>
        </message>
        <message>
            <source>how long records are kept; and whether all purchases were looked at for conflict sources.</source>
            <translation>combien de temps les enregistrements sont conservés ; et si tous les achats ont été examinés quant aux sources de conflit.</translation>
        </message>
        <message>
            <source>While one is open, the rating stays provisional.</source>
            <translation>Tant que l’un d’eux est ouvert, la cotation reste provisoire.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>A source is one smelter or refiner for one mineral. Import a CMRT, or add it by hand.</source>
            <translation>Une source est une fonderie ou une affinerie pour un minerai. Importez un CMRT, ou ajoutez-la à la main.</translation>
        </message>
        <message>
            <source>Documented means that you saw due diligence on it; a scheme’s status alone is a hint.</source>
            <translation>Documentée veut dire que vous avez vu le devoir de diligence ; le statut d’un dispositif seul est un indice.</translation>
        </message>
        <message>
            <source>Unknown is not documented: signing off counts it as undocumented.</source>
            <translation>Inconnu n’est pas documenté : la validation le compte comme non documenté.</translation>
        </message>
        <message>
            <source>Documents, photos, interviews, observations, and what was seen and not retained.</source>
            <translation>Documents, photos, entretiens, observations, et ce qui a été vu et non conservé.</translation>
        </message>
        <message>
            <source>Link each piece to the elements and sources that it speaks for.</source>
            <translation>Liez chaque preuve aux éléments et aux sources dont elle témoigne.</translation>
        </message>
        <message>
            <source>Who was interviewed has a code, no name; notes of interviews never leave the file.</source>
            <translation>Qui a été interrogé a un code, pas de nom ; les notes d’entretien ne quittent jamais le fichier.</translation>
        </message>
        <message>
            <source>Each element rated Opportunity or worse and each condition that trips is a finding.</source>
            <translation>Chaque élément coté Opportunité ou pire et chaque condition déclenchée est un constat.</translation>
        </message>
        <message>
            <source>A plan says root cause, corrective and preventive action, owner and date.</source>
            <translation>Un plan dit la cause racine, l’action corrective et préventive, le responsable et la date.</translation>
        </message>
        <message>
            <source>Minor passes only with a plan that has an owner and a date.</source>
            <translation>Mineure ne réussit qu’avec un plan qui a responsable et date.</translation>
        </message>
        <message>
            <source>Quality check</source>
            <translation>Contrôle qualité</translation>
        </message>
        <message>
            <source>What a reviewer would ask before signing, each line a way to its place.</source>
            <translation>Ce qu’un réviseur demanderait avant la signature, chaque ligne menant à son endroit.</translation>
        </message>
        <message>
            <source>Only what is unanswered, undetermined or in contradiction stands against signing off.</source>
            <translation>Seul ce qui est sans réponse, indéterminé ou en contradiction s’oppose à la validation.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Each report that was issued, the entry of the journal that it carries, and what came later.</source>
            <translation>Chaque rapport émis, l’entrée du journal qu’il porte, et ce qui est venu ensuite.</translation>
        </message>
        <message>
            <source>What is previewed before signing is signed to the byte, or not at all.</source>
            <translation>Ce qui est regardé avant de signer est signé à l’octet près, ou pas du tout.</translation>
        </message>
        <message>
            <source>Checking a file tells whether it is genuine, by whom it was signed, and what was changed.</source>
            <translation>La vérification d’un fichier dit s’il est authentique, qui l’a signé et ce qui a changé.</translation>
        </message>
        <message>
            <source>A certificate is trusted once its fingerprint was compared by another way.</source>
            <translation>Un certificat est de confiance une fois son empreinte comparée par une autre voie.</translation>
        </message>
        <message>
            <source>A reviewer countersigns, a server's time-stamp proves the time; both only add to the file.</source>
            <translation>Un réviseur contresigne, l’horodatage d’un serveur prouve l’heure ; tous deux ne font qu’ajouter au fichier.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Every act with who did it and when; each entry carries the fingerprint of the one before.</source>
            <translation>Chaque acte avec qui l’a fait et quand ; chaque entrée porte l’empreinte de la précédente.</translation>
        </message>
        <message>
            <source>Undo adds an entry and erases none.</source>
            <translation>Annuler ajoute une entrée et n’en efface aucune.</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Facility</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>This audit</source>
            <translation>Cet audit</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Row of a workbook</source>
            <translation>Ligne d’un classeur</translation>
        </message>
        <message>
            <source>Imported workbook</source>
            <translation>Classeur importé</translation>
        </message>
        <message>
            <source>Corrective action</source>
            <translation>Action corrective</translation>
        </message>
        <message>
            <source>Disagreement</source>
            <translation>Désaccord</translation>
        </message>
        <message>
            <source>Issued report</source>
            <translation>Rapport émis</translation>
        </message>
        <message>
            <source>Countersignature</source>
            <translation>Contresignature</translation>
        </message>
        <message>
            <source>Time-stamp of the journal</source>
            <translation>Horodatage du journal</translation>
        </message>
        <message>
            <source>Earlier audit</source>
            <translation>Audit précédent</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Échantillon</translation>
        </message>
        <message>
            <source>Response to finding</source>
            <translation>Réponse au constat</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Signet</translation>
        </message>
        <message>
            <source>Interview notes</source>
            <translation>Notes d’entretien</translation>
        </message>
        <message>
            <source>Loaded list</source>
            <translation>Liste chargée</translation>
        </message>
        <message>
            <source>Entry of a status list</source>
            <translation>Ligne d’une liste de statut</translation>
        </message>
        <message>
            <source>Entry of a CAHRA list</source>
            <translation>Ligne d’une liste CAHRA</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Additional action</source>
            <translation>Action supplémentaire</translation>
        </message>
        <message>
            <source>Additional action due</source>
            <translation>Échéance supplémentaire</translation>
        </message>
        <message>
            <source>Rows added</source>
            <translation>Lignes ajoutées</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Declared complete</source>
            <translation>Déclaré complet</translation>
        </message>
        <message>
            <source>Anchored head</source>
            <translation>Tête ancrée</translation>
        </message>
        <message>
            <source>Anchored entry</source>
            <translation>Entrée ancrée</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Zones</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Autorité</translation>
        </message>
        <message>
            <source>CAHRA flag</source>
            <translation>Signalement CAHRA</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Close le</translation>
        </message>
        <message>
            <source>Closing meeting</source>
            <translation>Réunion de clôture</translation>
        </message>
        <message>
            <source>Present at the closing meeting</source>
            <translation>Présents à la réunion de clôture</translation>
        </message>
        <message>
            <source>How closure was verified</source>
            <translation>Comment la clôture a été vérifiée</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Due diligence</source>
            <translation>Devoir de diligence</translation>
        </message>
        <message>
            <source>Digest of the edition</source>
            <translation>Empreinte de l’édition</translation>
        </message>
        <message>
            <source>Effective date</source>
            <translation>Date d’effet</translation>
        </message>
        <message>
            <source>Elements</source>
            <translation>Éléments</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Exceptions</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Définitif</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>Flagged on</source>
            <translation>Signalée le</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Donnée par</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Donnée le</translation>
        </message>
        <message>
            <source>Size of the group</source>
            <translation>Taille du groupe</translation>
        </message>
        <message>
            <source>Plan handed in</source>
            <translation>Plan remis</translation>
        </message>
        <message>
            <source>Original holds a location</source>
            <translation>L’original contient un lieu</translation>
        </message>
        <message>
            <source>Hash of the entry</source>
            <translation>Empreinte de l’entrée</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Classeur</translation>
        </message>
        <message>
            <source>Interpreter's languages</source>
            <translation>Langues de l’interprète</translation>
        </message>
        <message>
            <source>Lead auditor</source>
            <translation>Auditeur principal</translation>
        </message>
        <message>
            <source>Rows left out</source>
            <translation>Lignes laissées</translation>
        </message>
        <message>
            <source>Limitations</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>Listed in</source>
            <translation>Listée dans</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Rows merged</source>
            <translation>Lignes réunies</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Minerai</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>Minerais</translation>
        </message>
        <message>
            <source>Minerals declared</source>
            <translation>Minerais déclarés</translation>
        </message>
        <message>
            <source>Minerals in the products</source>
            <translation>Minerais des produits</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>How it was established that none is in the products</source>
            <translation>Comment il a été établi qu’il n’y en a pas</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>Ce qui a été vu</translation>
        </message>
        <message>
            <source>Obtained by</source>
            <translation>Obtenu par</translation>
        </message>
        <message>
            <source>Obtained on</source>
            <translation>Obtenu le</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Opening meeting</source>
            <translation>Réunion d’ouverture</translation>
        </message>
        <message>
            <source>Present at the opening meeting</source>
            <translation>Présents à la réunion d’ouverture</translation>
        </message>
        <message>
            <source>Translated text</source>
            <translation>Texte traduit</translation>
        </message>
        <message>
            <source>Origin countries</source>
            <translation>Pays d’origine</translation>
        </message>
        <message>
            <source>Language of the original</source>
            <translation>Langue de l’original</translation>
        </message>
        <message>
            <source>SHA-256 of the original</source>
            <translation>SHA-256 de l’original</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Persons met</source>
            <translation>Personnes rencontrées</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>Plan d’action</translation>
        </message>
        <message>
            <source>Days to hand the plan in</source>
            <translation>Jours pour remettre le plan</translation>
        </message>
        <message>
            <source>Minerals that the policy names</source>
            <translation>Minerais que nomme la politique</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Population</translation>
        </message>
        <message>
            <source>Preventive action</source>
            <translation>Action préventive</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publiée</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Cotation</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Where it is documented</source>
            <translation>Où c’est documenté</translation>
        </message>
        <message>
            <source>Related criteria</source>
            <translation>Critères liés</translation>
        </message>
        <message>
            <source>Rows disagree</source>
            <translation>Lignes en désaccord</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Report number</source>
            <translation>Numéro du rapport</translation>
        </message>
        <message>
            <source>Responsibility</source>
            <translation>Responsabilité</translation>
        </message>
        <message>
            <source>Years that records are kept</source>
            <translation>Années de conservation</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Révision</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Root cause</source>
            <translation>Cause racine</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Lignes lues</translation>
        </message>
        <message>
            <source>What is audited</source>
            <translation>Objet de l’audit</translation>
        </message>
        <message>
            <source>What was selected</source>
            <translation>Ce qui a été choisi</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>Signataire</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Country of the smelter</source>
            <translation>Pays de la fonderie</translation>
        </message>
        <message>
            <source>Smelter ID</source>
            <translation>ID de la fonderie</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>What was sampled</source>
            <translation>Ce qui a été échantillonné</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <source>Translated by</source>
            <translation>Traduit par</translation>
        </message>
        <message>
            <source>Translations</source>
            <translation>Traductions</translation>
        </message>
        <message>
            <source>Not yet verified</source>
            <translation>Pas encore vérifié</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Working hours on site</source>
            <translation>Heures de travail sur site</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Every change, by whom and when, before and after.</source>
            <translation>Chaque modification, par qui et quand, avant et après.</translation>
        </message>
        <message>
            <source>Element {ref}</source>
            <translation>Élément {ref}</translation>
        </message>
        <message>
            <source>Nothing that is kept changed.</source>
            <translation>Rien de ce qui est gardé n’a changé.</translation>
        </message>
        <message>
            <source>added</source>
            <translation>ajouté</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>Changed. What was said in an interview is not shown here.</source>
            <translation>Modifié. Ce qui a été dit dans un entretien n’est pas montré ici.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>(clock went back)</source>
            <translation>(l’horloge a reculé)</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Annulé : {what}</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Rétabli : {what}</translation>
        </message>
        <message>
            <source>Brought to a newer version: {what}</source>
            <translation>Porté à une version plus récente : {what}</translation>
        </message>
        <message>
            <source>Export the criterion as a catalogue</source>
            <translation>Exporter le critère comme catalogue</translation>
        </message>
        <message>
            <source>UNTP catalogue (*.json)</source>
            <translation>Catalogue UNTP (*.json)</translation>
        </message>
        <message>
            <source>The catalogue lies at {path}</source>
            <translation>Le catalogue se trouve en {path}</translation>
        </message>
        <message>
            <source>The credential lies at {path}</source>
            <translation>L’attestation se trouve en {path}</translation>
        </message>
        <message>
            <source>Acknowledgement of findings (one page)</source>
            <translation>Accusé de réception des constats (une page)</translation>
        </message>
        <message>
            <source>Corrective action plan</source>
            <translation>Plan d’actions correctives</translation>
        </message>
        <message>
            <source>Findings report</source>
            <translation>Rapport de constats</translation>
        </message>
        <message>
            <source>Acknowledgement of findings</source>
            <translation>Accusé de réception des constats</translation>
        </message>
        <message>
            <source>Draft of the report</source>
            <translation>Brouillon du rapport</translation>
        </message>
        <message>
            <source>Redacted copy: {document}</source>
            <translation>Copie expurgée : {document}</translation>
        </message>
        <message>
            <source>acknowledgement</source>
            <translation>accusé de réception</translation>
        </message>
        <message>
            <source>action plan</source>
            <translation>plan d’actions</translation>
        </message>
        <message>
            <source>report</source>
            <translation>rapport</translation>
        </message>
        <message>
            <source>redacted</source>
            <translation>copie expurgée</translation>
        </message>
        <message>
            <source>A copy of the report that was issued from {file}, with SHA-256 {digest}. Names are found as the audit knows them; read it before you hand it on.</source>
            <translation>Une copie du rapport émis à partir de {file}, dont le SHA-256 est {digest}. Les noms sont trouvés tels que l’audit les connaît ; lisez-la avant de la transmettre.</translation>
        </message>
        <message>
            <source>A redacted copy</source>
            <translation>Une copie expurgée</translation>
        </message>
        <message>
            <source>Made of {file} as it stands now; it is a copy of no issued report. Names are found as the audit knows them; read it before you hand it on.</source>
            <translation>Faite de {file} dans son état actuel ; ce n’est la copie d’aucun rapport émis. Les noms sont trouvés tels que l’audit les connaît ; lisez-la avant de la transmettre.</translation>
        </message>
        <message>
            <source>The findings of {file} as they stand now, with {n} entries in its journal, on one page to be signed by hand. Print or save it from here.</source>
            <translation>Les constats de {file} dans leur état actuel, avec {n} entrées dans son journal, sur une page à signer à la main. Imprimez-la ou enregistrez-la d’ici.</translation>
        </message>
        <message>
            <source>For the closing meeting</source>
            <translation>Pour la réunion de clôture</translation>
        </message>
        <message>
            <source>The plan of {file} as it stands now, with {n} entries in its journal. Nobody signs it.</source>
            <translation>Le plan de {file} dans son état actuel, avec {n} entrées dans son journal. Personne ne le signe.</translation>
        </message>
        <message>
            <source>The plan by itself</source>
            <translation>Le plan seul</translation>
        </message>
        <message>
            <source>The report of {file} as it stands now, with {n} entries in its journal. Nobody signed it, and every page says so. What is changed in the audit from now on is not in it.</source>
            <translation>Le rapport de {file} tel qu’il est maintenant, avec {n} entrées dans son journal. Personne ne l’a signé, et chaque page le dit. Ce qui sera modifié dans l’audit à partir de maintenant n’y figure pas.</translation>
        </message>
        <message>
            <source>A draft</source>
            <translation>Un brouillon</translation>
        </message>
        <message>
            <source>Export a draft in {language}</source>
            <translation>Exporter un brouillon en {language}</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Writing the draft… The first report on a computer takes longer.</source>
            <translation>Écriture du brouillon… Le premier rapport sur un ordinateur prend plus de temps.</translation>
        </message>
        <message>
            <source>The draft lies at {path}</source>
            <translation>Le brouillon se trouve en {path}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>{name}: choose</source>
            <translation>{name} : choisir</translation>
        </message>
        <message>
            <source>Choose a place.</source>
            <translation>Choisissez un emplacement.</translation>
        </message>
        <message>
            <source>{path} is already there.</source>
            <translation>{path} est déjà là.</translation>
        </message>
        <message>
            <source>Give another name, or use “Choose…” to say that it is to be replaced.</source>
            <translation>Donnez un autre nom, ou dites par « Choisir… » qu’il doit être remplacé.</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>brouillon</translation>
        </message>
        <message>
            <source>credential</source>
            <translation>attestation</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>identité</translation>
        </message>
        <message>
            <source>unnamed</source>
            <translation>sans nom</translation>
        </message>
        <message>
            <source>Meetings, persons met, hours, samples and limitations, as the report prints them.</source>
            <translation>Réunions, personnes rencontrées, heures, échantillons et limites, tels que le rapport les imprime.</translation>
        </message>
        <message>
            <source>Name, where agreed</source>
            <translation>Nom, si accepté</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Auditors</source>
            <translation>Auditeurs</translation>
        </message>
        <message>
            <source>A day ends before it begins: check the hours.</source>
            <translation>Une journée finit avant de commencer : vérifiez les heures.</translation>
        </message>
        <message>
            <source>{hours} h {minutes:02d} min on site</source>
            <translation>{hours} h {minutes:02d} min sur site</translation>
        </message>
        <message>
            <source>What, and what was done instead</source>
            <translation>Quoi, et ce qui a été fait à la place</translation>
        </message>
        <message>
            <source>Write a clock time, such as 08:30.</source>
            <translation>Écrivez une heure, comme 08:30.</translation>
        </message>
        <message>
            <source>Write a date, such as 2026-11-04.</source>
            <translation>Écrivez une date, comme 2026-11-04.</translation>
        </message>
        <message>
            <source>{ref} is no element. Write references such as 2.c.</source>
            <translation>{ref} n’est pas un élément. Écrivez des références comme 2.c.</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>Écrivez un nombre entier.</translation>
        </message>
        <message>
            <source>Undocumented sources by mineral</source>
            <translation>Sources non documentées par minerai</translation>
        </message>
        <message>
            <source>limit {n} %</source>
            <translation>seuil {n} %</translation>
        </message>
        <message>
            <source>{u} of {n} · {share}</source>
            <translation>{u} sur {n} · {share}</translation>
        </message>
        <message>
            <source> · {k} unknown</source>
            <translation> · {k} inconnues</translation>
        </message>
        <message>
            <source>How far the audit is, and what it comes to.</source>
            <translation>Où en est l’audit, et ce qu’il donne.</translation>
        </message>
        <message>
            <source>Corrective action plan to be handed in</source>
            <translation>Plan d’actions correctives à remettre</translation>
        </message>
        <message>
            <source>Term of {finding}</source>
            <translation>Terme : {finding}</translation>
        </message>
        <message>
            <source>Action on {finding}</source>
            <translation>Action : {finding}</translation>
        </message>
        <message>
            <source>Map of the countries that sources name as origin</source>
            <translation>Carte des pays que les sources nomment comme origine</translation>
        </message>
        <message>
            <source>1 source</source>
            <translation>1 source</translation>
        </message>
        <message>
            <source>{n} sources</source>
            <translation>{n} sources</translation>
        </message>
        <message>
            <source>covered country</source>
            <translation>pays visé</translation>
        </message>
        <message>
            <source>on a loaded CAHRA list</source>
            <translation>sur une liste CAHRA chargée</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Que voulez-vous faire ?</translation>
        </message>
        <message>
            <source>There is no such act.</source>
            <translation>Il n’y a pas d’acte de ce genre.</translation>
        </message>
        <message>
            <source>{day} (expired)</source>
            <translation>{day} (expirée)</translation>
        </message>
        <message>
            <source>There is no folder {folder}. Make it, or choose another one.</source>
            <translation>Il n’y a pas de dossier {folder}. Créez-le, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>Stands against signing</source>
            <translation>S’oppose à la signature</translation>
        </message>
        <message>
            <source>Corrective actions</source>
            <translation>Actions correctives</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Carried forward</source>
            <translation>Repris</translation>
        </message>
        <message>
            <source>What the report prints</source>
            <translation>Ce que le rapport imprime</translation>
        </message>
        <message>
            <source>What a reviewer would ask about before the report is signed.</source>
            <translation>Ce qu’un réviseur demanderait avant la signature du rapport.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>Plan {ref}</source>
            <translation>Plan {ref}</translation>
        </message>
        <message>
            <source>It is the certificate of your own identity “{name}”.</source>
            <translation>C’est le certificat de votre propre identité « {name} ».</translation>
        </message>
        <message>
            <source>The open audit names the same fingerprint for {file}.</source>
            <translation>L’audit ouvert indique la même empreinte pour {file}.</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>n’y est plus</translation>
        </message>
        <message>
            <source>the bytes that were issued</source>
            <translation>les octets émis</translation>
        </message>
        <message>
            <source>countersigned as the journal records it</source>
            <translation>contresigné comme l’indique le journal</translation>
        </message>
        <message>
            <source>the known bytes, and something added behind them</source>
            <translation>les octets connus, suivis d’un ajout</translation>
        </message>
        <message>
            <source>not these bytes</source>
            <translation>d’autres octets</translation>
        </message>
        <message>
            <source>What was issued, by whom, and whether anything was changed since.</source>
            <translation>Ce qui a été émis, par qui, et si quelque chose a changé depuis.</translation>
        </message>
        <message>
            <source>The &amp;same file: its bytes stay, the new part is added behind them</source>
            <translation>Le &amp;même fichier : ses octets restent, l’ajout vient à la suite</translation>
        </message>
        <message>
            <source>A file of its &amp;own, and this one stays as it is</source>
            <translation>Un fichier &amp;à part, celui-ci reste tel quel</translation>
        </message>
        <message>
            <source>File of its own</source>
            <translation>Fichier à part</translation>
        </message>
        <message>
            <source>It is not said where the report goes.</source>
            <translation>Il n’est pas dit où va le rapport.</translation>
        </message>
        <message>
            <source>Where to put the report</source>
            <translation>Où mettre le rapport</translation>
        </message>
        <message>
            <source>1 change to the audit since</source>
            <translation>1 modification de l’audit depuis</translation>
        </message>
        <message>
            <source>{n} changes to the audit since</source>
            <translation>{n} modifications de l’audit depuis</translation>
        </message>
        <message>
            <source>No change to the audit since</source>
            <translation>Aucune modification de l’audit depuis</translation>
        </message>
        <message>
            <source>Genuine</source>
            <translation>Authentique</translation>
        </message>
        <message>
            <source>Not genuine</source>
            <translation>Pas authentique</translation>
        </message>
        <message>
            <source>Cannot tell</source>
            <translation>Indéterminable</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Auditeur</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Réviseur</translation>
        </message>
        <message>
            <source>Signer of the credential</source>
            <translation>Signataire de l’attestation</translation>
        </message>
        <message>
            <source>Time-stamp</source>
            <translation>Horodatage</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Search questions, guidance and what was written</source>
            <translation>Rechercher dans les questions, les conseils et ce qui a été écrit</translation>
        </message>
        <message>
            <source>Searched are questions, guidance, what was seen, reasons and evidence.</source>
            <translation>La recherche porte sur questions, conseils, ce qui a été vu, raisons et preuves.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Rien n’a été trouvé.</translation>
        </message>
        <message>
            <source>The first {n} are shown; type more to narrow it down.</source>
            <translation>Les {n} premiers sont montrés ; tapez davantage pour préciser.</translation>
        </message>
        <message>
            <source>{ref} title</source>
            <translation>{ref} titre</translation>
        </message>
        <message>
            <source>{ref} question</source>
            <translation>{ref} question</translation>
        </message>
        <message>
            <source>{ref} what was seen</source>
            <translation>{ref} ce qui a été vu</translation>
        </message>
        <message>
            <source>{ref} reason</source>
            <translation>{ref} raison</translation>
        </message>
        <message>
            <source>{ref} come back to</source>
            <translation>{ref} à revoir</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>preuve</translation>
        </message>
        <message>
            <source>{ref} ask for</source>
            <translation>{ref} demander</translation>
        </message>
        <message>
            <source>{ref} ask whom</source>
            <translation>{ref} interroger</translation>
        </message>
        <message>
            <source>{ref} look at</source>
            <translation>{ref} regarder</translation>
        </message>
        <message>
            <source>{ref} what changed</source>
            <translation>{ref} ce qui a changé</translation>
        </message>
        <message>
            <source>Smelter or refiner</source>
            <translation>Fonderie ou affinerie</translation>
        </message>
        <message>
            <source>Smelter's country</source>
            <translation>Pays de la fonderie</translation>
        </message>
        <message>
            <source>Origin of the ore</source>
            <translation>Origine du minerai</translation>
        </message>
        <message>
            <source>Conflict source</source>
            <translation>Source de conflit</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajoutées</translation>
        </message>
        <message>
            <source>Merged with a row above</source>
            <translation>Réunie avec une ligne au-dessus</translation>
        </message>
        <message>
            <source>Listed already, not changed</source>
            <translation>Déjà listée, inchangée</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissées</translation>
        </message>
        <message>
            <source>column {column}: </source>
            <translation>colonne {column} : </translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>List says</source>
            <translation>Selon la liste</translation>
        </message>
        <message>
            <source>CAHRA</source>
            <translation>CAHRA</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Regardée</translation>
        </message>
        <message>
            <source>not listed</source>
            <translation>non listée</translation>
        </message>
        <message>
            <source>It came along from the earlier audit, and nobody has looked at it in this one.</source>
            <translation>Elle vient de l’audit précédent, et personne ne l’a examinée dans celui-ci.</translation>
        </message>
        <message>
            <source>⚑ flagged</source>
            <translation>⚑ signalée</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>indice</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>✓ yes</source>
            <translation>✓ oui</translation>
        </message>
        <message>
            <source>Undocumented</source>
            <translation>Non documenté</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Documented</source>
            <translation>Documenté</translation>
        </message>
        <message>
            <source>Confirmed conflict</source>
            <translation>Conflit confirmé</translation>
        </message>
        <message>
            <source>Suspected</source>
            <translation>Soupçonné</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <source>Smelters and refiners, one row for each mineral</source>
            <translation>Fonderies et affineries, une ligne par minerai</translation>
        </message>
        <message>
            <source>no longer listed</source>
            <translation>plus listée</translation>
        </message>
        <message>
            <source>{status} — by {list}</source>
            <translation>{status} — selon {list}</translation>
        </message>
        <message>
            <source>, valid until {day}</source>
            <translation>, valable jusqu’au {day}</translation>
        </message>
        <message>
            <source> (an older version)</source>
            <translation> (version plus ancienne)</translation>
        </message>
        <message>
            <source>the whole country</source>
            <translation>tout le pays</translation>
        </message>
        <message>
            <source>{country}: {areas} — on {list}</source>
            <translation>{country} : {areas} — sur {list}</translation>
        </message>
        <message>
            <source>{name} of {day}</source>
            <translation>{name} du {day}</translation>
        </message>
        <message>
            <source>The plan has no owner.</source>
            <translation>Le plan n’a pas de responsable.</translation>
        </message>
        <message>
            <source>The plan has no due date.</source>
            <translation>Le plan n’a pas d’échéance.</translation>
        </message>
        <message>
            <source>No dated progress shows that somebody manages the plan.</source>
            <translation>Aucun avancement daté ne montre que quelqu’un suit le plan.</translation>
        </message>
        <message>
            <source>The plan was due on {day}</source>
            <translation>Le plan était dû le {day}</translation>
        </message>
        <message>
            <source>: note an additional action with a new date.</source>
            <translation> : notez une action supplémentaire avec une nouvelle date.</translation>
        </message>
        <message>
            <source>, and the additional action's date is past too: note a new one.</source>
            <translation>, et la date de l’action supplémentaire est passée aussi : notez-en une nouvelle.</translation>
        </message>
        <message>
            <source>; the additional action answers that.</source>
            <translation> ; l’action supplémentaire y répond.</translation>
        </message>
        <message>
            <source>Carry forward from an audit</source>
            <translation>Reprendre un audit</translation>
        </message>
        <message>
            <source>Audits (*.audit)</source>
            <translation>Audits (*.audit)</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copie</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>Copying {name}</source>
            <translation>Copie de {name}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The copy was not made.</source>
            <translation>La copie n’a pas été faite.</translation>
        </message>
        <message>
            <source>A copy lies at {path}.</source>
            <translation>Une copie se trouve en {path}.</translation>
        </message>
        <message>
            <source>the system refused</source>
            <translation>le système a refusé</translation>
        </message>
        <message>
            <source>The folder {path} could not be made: {reason}.</source>
            <translation>Le dossier {path} n’a pu être créé : {reason}.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>VAP {version}</source>
            <translation>VAP {version}</translation>
        </message>
        <message>
            <source>Of an earlier version</source>
            <translation>D’une version antérieure</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Protégé</translation>
        </message>
        <message>
            <source>Not there any more</source>
            <translation>N’est plus là</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Émis</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 an</translation>
        </message>
        <message>
            <source>{n} years</source>
            <translation>{n} ans</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>; </source>
            <translation> ; </translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioritaire</translation>
        </message>
        <message>
            <source>Major</source>
            <translation>Majeure</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Mineure</translation>
        </message>
        <message>
            <source>Opportunity</source>
            <translation>Opportunité</translation>
        </message>
        <message>
            <source>Conformance</source>
            <translation>Conformité</translation>
        </message>
        <message>
            <source>N/A</source>
            <translation>N/A</translation>
        </message>
        <message>
            <source>None seen</source>
            <translation>Rien vu</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Non évalué</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Documented action</source>
            <translation>Action documentée</translation>
        </message>
        <message>
            <source>Plan, not managed</source>
            <translation>Plan non suivi</translation>
        </message>
        <message>
            <source>Managed plan</source>
            <translation>Plan suivi</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Pas encore répondu</translation>
        </message>
        <message>
            <source>All purchases looked at: none confirmed</source>
            <translation>Tous les achats examinés : aucune confirmée</translation>
        </message>
        <message>
            <source>All purchases looked at: some confirmed</source>
            <translation>Tous les achats examinés : certaines confirmées</translation>
        </message>
        <message>
            <source>Corporate</source>
            <translation>Siège</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Partagée</translation>
        </message>
        <message>
            <source>Tantalum</source>
            <translation>Tantale</translation>
        </message>
        <message>
            <source>Tin</source>
            <translation>Étain</translation>
        </message>
        <message>
            <source>Tungsten</source>
            <translation>Tungstène</translation>
        </message>
        <message>
            <source>Gold</source>
            <translation>Or</translation>
        </message>
        <message>
            <source>Cobalt</source>
            <translation>Cobalt</translation>
        </message>
        <message>
            <source>Initial</source>
            <translation>Initial</translation>
        </message>
        <message>
            <source>Closure</source>
            <translation>Clôture</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Observation</translation>
        </message>
        <message>
            <source>Seen, not retained</source>
            <translation>Vu, non conservé</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>D’accord</translation>
        </message>
        <message>
            <source>Disagrees</source>
            <translation>Pas d’accord</translation>
        </message>
        <message>
            <source>Access refused</source>
            <translation>Accès refusé</translation>
        </message>
        <message>
            <source>Records kept elsewhere</source>
            <translation>Enregistrements ailleurs</translation>
        </message>
        <message>
            <source>Person absent</source>
            <translation>Personne absente</translation>
        </message>
        <message>
            <source>Not enough time</source>
            <translation>Temps insuffisant</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Status list</source>
            <translation>Liste de statut</translation>
        </message>
        <message>
            <source>CAHRA list</source>
            <translation>Liste CAHRA</translation>
        </message>
        <message>
            <source>final</source>
            <translation>définitive</translation>
        </message>
        <message>
            <source>provisional</source>
            <translation>provisoire</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>non applicable</translation>
        </message>
        <message>
            <source>tripped</source>
            <translation>déclenchée</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>possible</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>écartée</translation>
        </message>
        <message>
            <source>undetermined</source>
            <translation>indéterminée</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>janv.</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>févr.</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>mars</translation>
        </message>
        <message>
            <source>Apr</source>
            <translation>avr.</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mai</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>juin</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>juill.</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>août</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>sept.</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>oct.</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>nov.</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>déc.</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <source>{whole}.{tenth} %</source>
            <translation>{whole},{tenth} %</translation>
        </message>
        <message>
            <source>No source of a mineral in scope is listed yet.</source>
            <translation>Aucune source d’un minerai du périmètre n’est encore listée.</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <source>{u} of {n} sources undocumented — {share}, limit {limit} %</source>
            <translation>{u} sur {n} sources non documentées — {share}, seuil {limit} %</translation>
        </message>
        <message>
            <source>; {k} unknown</source>
            <translation> ; {k} inconnues</translation>
        </message>
        <message>
            <source>Document {n} more to clear it.</source>
            <translation>Documentez-en {n} de plus pour l’écarter.</translation>
        </message>
        <message>
            <source>{n} more undocumented would trip it.</source>
            <translation>{n} de plus non documentées la déclencheraient.</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Pas encore décidé</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussite</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source> · to be closed by {day}</source>
            <translation> · à clore pour le {day}</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name} : {value}</translation>
        </message>
        <message>
            <source>Due-diligence coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Conflict source without action plan</source>
            <translation>Conflit sans plan d’action</translation>
        </message>
    </context>
</TS>
