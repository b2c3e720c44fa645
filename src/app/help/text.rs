//! The words of the help.

use crate::{
    app::{Command, Place},
    core::Text,
    registers::Register,
};

pub(super) const TITLE: Text = Text { sv: "Hjälp", en: "Help" };
pub(super) const CLOSE: Text = Text { sv: "Stäng hjälpen", en: "Close the help" };
pub(super) const KEYS: Text = Text { sv: "Tangenter", en: "Keys" };
pub(super) const LAW: Text = Text { sv: "Lagen i korthet", en: "The law in short" };
pub(super) const HINT: Text = Text {
    sv: "Sök ord eller artikel, som ”gallring” eller 17",
    en: "Search a word or an article",
};
pub(super) const NO_HITS: Text =
    Text { sv: "Inga träffar. Sök på ett annat ord.", en: "No hits. Try another word." };

/// The keys that are no commands of the window.
pub(super) const OTHER_KEYS: [(Text, Text); 5] = [
    (
        Text { sv: "Tabb", en: "Tab" },
        Text { sv: "Till nästa fält eller knapp", en: "To the next field or button" },
    ),
    (
        Text { sv: "Piltangenter", en: "Arrow keys" },
        Text { sv: "Flytta i listor och tabeller", en: "Move in lists and tables" },
    ),
    (
        Text { sv: "Page Up och Page Down", en: "Page Up and Page Down" },
        Text { sv: "Bläddra på sidan", en: "Scroll the page" },
    ),
    (
        Text { sv: "Enter", en: "Enter" },
        Text { sv: "Öppna den valda raden", en: "Open the chosen row" },
    ),
    (
        Text { sv: "Ctrl och + eller −", en: "Ctrl and + or −" },
        Text { sv: "Större eller mindre text", en: "Larger or smaller text" },
    ),
];

/// What a command does.
pub(super) const fn command(it: Command) -> Text {
    match it {
        Command::New => Text { sv: "Ny post i registret", en: "New record in the register" },
        Command::Save => Text { sv: "Spara", en: "Save" },
        Command::Find => Text { sv: "Sök i det här registret", en: "Search this register" },
        Command::Print => Text { sv: "Skriv ut", en: "Print" },
        Command::Edit => Text { sv: "Ändra posten", en: "Edit the record" },
        Command::Back => Text { sv: "Tillbaka eller stäng", en: "Back or close" },
        Command::GoOn => Text { sv: "Nästa sida med frågor", en: "The next page of questions" },
        Command::SearchAll => Text { sv: "Sök i allt", en: "Search everything" },
        Command::Undo => Text { sv: "Ångra den senaste ändringen", en: "Undo the latest change" },
        Command::Redo => Text { sv: "Gör om det ångrade", en: "Redo what was undone" },
        Command::Lock => Text { sv: "Lås pärmen", en: "Lock the binder" },
        Command::Help => Text { sv: "Visa den här hjälpen", en: "Show this help" },
    }
}

/// What a place is for: its question and two sentences.
pub(super) const fn about(place: Place) -> (Text, Text) {
    match place {
        Place::Overview => OVERVIEW,
        Place::Register(register, _) | Place::New(register) => register_about(register),
        Place::LogConsent(_) => CONSENTS,
        Place::Autogiro(_) => MANDATES,
        Place::NewSubProcessor(..) => register_about(Register::SubProcessors),
        Place::NewDisclosure(_) => DISCLOSURES,
        Place::Assess(..) => ASSESSMENTS,
        Place::Contradictions => CONTRADICTIONS,
        Place::NewAgreement(_) => register_about(Register::Agreements),
        Place::Reports(..) => REPORTS,
        Place::Journal => JOURNAL,
        Place::Settings | Place::Setup => SETTINGS,
        Place::Policy(_) => POLICY,
    }
}

const fn register_about(register: Register) -> (Text, Text) {
    match register {
        Register::Company => SETTINGS,
        Register::Activities => ACTIVITIES,
        Register::Persons | Register::Attachments => PERSONS,
        Register::Mandates | Register::AutogiroTerms => MANDATES,
        Register::Consents => CONSENTS,
        Register::ConsentTexts => CONSENT_TEXTS,
        Register::Recordings => RECORDINGS,
        Register::Agreements | Register::SubProcessors | Register::Contracts => AGREEMENTS,
        Register::Countries => COUNTRIES,
        Register::Disclosures => DISCLOSURES,
        Register::Systems => SYSTEMS,
        Register::Measures => MEASURES,
        Register::MailingGroups => MAILING,
        Register::GroupCompanies => GROUP,
        Register::Policy | Register::PolicyVersions => POLICY,
        Register::Assessments => ASSESSMENTS,
    }
}

const COUNTRIES: (Text, Text) = (
    Text { sv: "Vad är sidan om länder till för?", en: "What is the page on countries for?" },
    Text {
        sv: "Här ser du om uppgifter lämnar EU/EES enligt registren, och vilka länder som kommissionen har godkänt (artikel 45). Programmets lista är daterad. Har något ändrats skriver du in det, och det gäller före programmets lista.",
        en: "Here you see whether data leave the EU/EEA by what the registers say, and which countries the Commission has approved (Article 45). The program's list has its date. Where something has changed you enter it, and that goes before the program's list.",
    },
);

const MANDATES: (Text, Text) = (
    Text {
        sv: "Vad är registret över autogiro till för?",
        en: "What is the register of Autogiro for?",
    },
    Text {
        sv: "Här följer du varje medgivande från underskrift till avslut. Vad ni vill och vad Bankgirot har bekräftat är två saker: bara en fil från Bankgirot, eller någon som skriver varför, bekräftar.",
        en: "Here you follow each mandate from the signature to its end. What you want and what Bankgirot has confirmed are two things: only a file from Bankgirot, or somebody who writes why, confirms.",
    },
);
const ASSESSMENTS: (Text, Text) = (
    Text { sv: "Varför ska bedömningarna skrivas ner?", en: "Why are assessments written down?" },
    Text {
        sv: "Ni ska kunna visa hur ni har tänkt (artikel\u{a0}5.2): när ni stöder er på ett berättigat intresse (artikel\u{a0}6.1\u{a0}f), när gamla uppgifter får ett nytt ändamål (artikel\u{a0}6.4), och när ni avgör om en konsekvensbedömning behövs (artikel\u{a0}35). Det ni kommer fram till skrivs också in i behandlingen.",
        en: "You must be able to show how you reasoned (Article\u{a0}5.2): when you rely on a legitimate interest (Article\u{a0}6.1\u{a0}f), when old data get a new purpose (Article\u{a0}6.4), and when you decide whether an impact assessment is needed (Article\u{a0}35). What you arrive at is written into the activity too.",
    },
);
const CONTRADICTIONS: (Text, Text) = (
    Text { sv: "Vad är en motsägelse?", en: "What is a contradiction?" },
    Text {
        sv: "En motsägelse är något som policyn lovar och som registren säger emot. Följ länkarna och ändra det som är fel: löftet eller registret. Raden försvinner när de stämmer.",
        en: "A contradiction is something that the policy promises and the registers deny. Follow the links and change what is wrong: the promise or the register. The row goes when they agree.",
    },
);
const POLICY: (Text, Text) = (
    Text { sv: "Vad är integritetspolicyn till för?", en: "What is the privacy policy for?" },
    Text {
        sv: "Policyn berättar för kunder och andra vad ni gör med deras uppgifter (artikel\u{a0}13 och 14). Den skrivs ur registren, så den säger det som de säger. Varje avsnitt är ett steg: svara på frågorna, läs texten bredvid och följ länkarna till det som saknas eller motsäger sig. Alt och piltangenterna flyttar avsnittet i listan. Allt sparas medan du skriver.",
        en: "The policy tells customers and others what you do with their data (Articles\u{a0}13 and 14). It is written from the registers, so it says what they say. Each section is a step: answer the questions, read the text beside them, and follow the links to what is missing or contradicts itself. Alt and the arrow keys move the section in the list. Everything is saved as you write.",
    },
);
const AGREEMENTS: (Text, Text) = (
    Text {
        sv: "Vad är avtalsregistret till för?", en: "What is the register of agreements for?"
    },
    Text {
        sv: "Den som behandlar personuppgifter åt någon annan är biträde, och då ska det finnas ett avtal (artikel\u{a0}28). Här står avtalen med dem som arbetar åt er, avtalen med dem ni arbetar åt, och vilka som anlitas i nästa led.",
        en: "Whoever processes personal data for somebody else is a processor, and then there is to be an agreement (Article\u{a0}28). Here are the agreements with those who work for you, with those you work for, and whoever is engaged further down.",
    },
);
const DISCLOSURES: (Text, Text) = (
    Text { sv: "Vad är ett utlämnande?", en: "What is a disclosure?" },
    Text {
        sv: "Ett utlämnande är när någon utanför företaget får uppgifter om en person: en myndighet, ett kreditupplysningsföretag, en försäkring. Logga det här, så står det i personens registerutdrag.",
        en: "A disclosure is when somebody outside the company receives data about a person: an authority, a credit agency, an insurer. Log it here, and it stands in the person's extract.",
    },
);
const OVERVIEW: (Text, Text) = (
    Text { sv: "Vad är översikten till för?", en: "What is the overview for?" },
    Text {
        sv: "Här ser du vad som är försenat, vad som snart ska göras och vad som saknas. Tryck på en rad för att komma till rätt post.",
        en: "Here you see what is late, what is soon to be done and what is missing. Press a row to come to the right record.",
    },
);
const ACTIVITIES: (Text, Text) = (
    Text { sv: "Vad är en behandling?", en: "What is a processing activity?" },
    Text {
        sv: "En behandling är något ni gör med personuppgifter, till exempel att fakturera kunder. Lagen kräver att ni antecknar varför, med vilken rätt och hur länge (artikel\u{a0}30).",
        en: "A processing activity is something you do with personal data, such as invoicing customers. The law asks you to record why, by what right and for how long (Article\u{a0}30).",
    },
);
const PERSONS: (Text, Text) = (
    Text { sv: "Vad är personregistret till för?", en: "What is the register of persons for?" },
    Text {
        sv: "Här står vilka ni har uppgifter om och var uppgifterna finns. När någon frågar kan ni svara med ett registerutdrag på en gång (artikel\u{a0}15).",
        en: "Here you record whom you have data about and where it is. When somebody asks, you can answer with an extract at once (Article\u{a0}15).",
    },
);
const CONSENTS: (Text, Text) = (
    Text { sv: "Vad är ett samtycke?", en: "What is a consent?" },
    Text {
        sv: "Ett samtycke är ett frivilligt ja till ett bestämt ändamål. Ni ska kunna visa vem som sade ja, till vad, hur och när. Det ska gå lika lätt att ta tillbaka som att ge (artikel\u{a0}7).",
        en: "A consent is a yes, freely given, to one purpose. You must be able to show who said yes, to what, how and when. It must be as easy to withdraw as to give (Article\u{a0}7).",
    },
);
const CONSENT_TEXTS: (Text, Text) = (
    Text { sv: "Vad är en samtyckestext?", en: "What is a consent text?" },
    Text {
        sv: "Samtyckestexten är orden som personen säger ja till. När den är godkänd ändras den aldrig: en ny ordalydelse blir en ny version, och varje samtycke pekar på den version som visades.",
        en: "The consent text is the words that a person says yes to. Once approved it never changes: a new wording becomes a new version, and each consent points to the version that was shown.",
    },
);
const RECORDINGS: (Text, Text) = (
    Text { sv: "Får ni spela in samtal?", en: "May you record calls?" },
    Text {
        sv: "Den som själv deltar i ett samtal får spela in det: brottsbalken 4:9\u{a0}a gäller andras tal. Men rösten är en personuppgift. Ni behöver därför en egen rättslig grund, berätta i förväg, bara spela in det som behövs och radera snart (artikel\u{a0}5, 6 och 13). Rättsläget är inte säkert: vi har inte hittat någon vägledning från IMY, och den danska myndigheten har kritiserat att alla samtal spelades in för utbildning utan samtycke. Fråga en jurist om ni spelar in mycket. Källor: lawline.se (svar 2988) och hrpeople.se (2020-04-23).",
        en: "Somebody who takes part in a call may record it: the Swedish Criminal Code 4:9\u{a0}a is about the speech of others. But a voice is personal data. You therefore need a lawful basis of your own, tell people beforehand, record only what is needed and erase soon (Articles\u{a0}5, 6 and 13). The law is not settled: we have found no guidance from IMY, and the Danish authority has criticised recording all calls for training without consent. Ask a lawyer if you record much. Sources: lawline.se (answer 2988) and hrpeople.se (2020-04-23), in Swedish.",
    },
);
const SYSTEMS: (Text, Text) = (
    Text { sv: "Vad är ett system?", en: "What is a system?" },
    Text {
        sv: "Ett system är ett ställe där personuppgifter finns: ett program, en mejlkorg eller ett pappersarkiv. Listan gör att ni hittar allt när någon vill se eller radera sina uppgifter.",
        en: "A system is a place where personal data is kept: a program, a mailbox or a paper binder. The list lets you find everything when somebody wants to see or erase their data.",
    },
);
const MEASURES: (Text, Text) = (
    Text { sv: "Vad är en säkerhetsåtgärd?", en: "What is a security measure?" },
    Text {
        sv: "En säkerhetsåtgärd skyddar uppgifterna, till exempel lösenord, lås och säkerhetskopior. Skyddet ska passa risken (artikel\u{a0}32).",
        en: "A security measure protects the data, such as passwords, locks and backups. The protection must fit the risk (Article\u{a0}32).",
    },
);
const MAILING: (Text, Text) = (
    Text { sv: "Vad är en utskicksgrupp?", en: "What is a mailing group?" },
    Text {
        sv: "En utskicksgrupp är de som får samma utskick. Den som säger nej till reklam får inga fler utskick i reklamsyfte (artikel\u{a0}21).",
        en: "A mailing group is those who get the same mailings. Whoever objects to marketing gets no more of it (Article\u{a0}21).",
    },
);
const GROUP: (Text, Text) = (
    Text { sv: "Varför koncernbolag?", en: "Why group companies?" },
    Text {
        sv: "Delar ni personuppgifter inom en koncern ska det framgå vilka bolag som får dem. Här står bolagen, så att ni kan välja dem i behandlingarna.",
        en: "If you share personal data within a group, it must be clear which companies receive it. The companies are listed here, so that activities can name them.",
    },
);
const REPORTS: (Text, Text) = (
    Text { sv: "Vad är rapporterna till för?", en: "What are the reports for?" },
    Text {
        sv: "Här blir pärmen till papper: brev till den som frågar och register till tillsynsmyndigheten. Du ser sidorna så som de skrivs ut.",
        en: "Here the binder becomes paper: letters to those who ask and records for the authority. You see the pages as they will be printed.",
    },
);
const JOURNAL: (Text, Text) = (
    Text { sv: "Vad är journalen till för?", en: "What is the journal for?" },
    Text {
        sv: "Journalen visar vem som har ändrat vad och när, och kan inte ändras i efterhand. Med den kan ni visa att ni följer reglerna (artikel\u{a0}5.2).",
        en: "The journal shows who changed what and when, and cannot be altered afterwards. With it you can show that you follow the rules (Article\u{a0}5.2).",
    },
);
const SETTINGS: (Text, Text) = (
    Text { sv: "Vad finns i inställningarna?", en: "What is in the settings?" },
    Text {
        sv: "Här finns företagets uppgifter, lösenfrasen, säkerhetskopiorna och hur programmet ser ut. Företagets namn och adress står på alla rapporter.",
        en: "Here are the company's particulars, the passphrase, the backups and the look of the program. The company's name and address stand on every report.",
    },
);
