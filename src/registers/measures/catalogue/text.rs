//! The words of the ready-made measures.

use super::{MeasureKind, ReadyMeasure};
use crate::core::Text;

/// The ready-made measures, technical first.
pub const CATALOGUE: [ReadyMeasure; 20] = [
    technical(
        Text { sv: "Behörighetsstyrning", en: "Access control" },
        Text {
            sv: "Var och en kommer bara åt de uppgifter som arbetet kräver. Behörigheten tas bort samma dag som någon slutar.",
            en: "Everyone reaches only the data their work needs. Access ends the day somebody leaves.",
        },
    ),
    technical(
        Text { sv: "Inloggning i två steg", en: "Two-factor sign-in" },
        Text {
            sv: "E-post, molntjänster och fjärråtkomst kräver ett andra bevis utöver lösenordet.",
            en: "E-mail, cloud services and remote access ask for a second proof beside the password.",
        },
    ),
    technical(
        Text { sv: "Brandvägg", en: "Firewall" },
        Text {
            sv: "Nätet och servrarna står bakom brandväggar. Bara den trafik som behövs släpps in.",
            en: "The network and the servers are behind firewalls. Only the traffic that is needed gets in.",
        },
    ),
    technical(
        Text { sv: "Kryptering", en: "Encryption" },
        Text {
            sv: "Bärbara datorer, telefoner och säkerhetskopior är krypterade. Uppgifter skickas krypterat över nätet.",
            en: "Laptops, telephones and backups are encrypted. Data are sent encrypted over networks.",
        },
    ),
    technical(
        Text { sv: "Uppdateringar", en: "Updates" },
        Text {
            sv: "Säkerhetsuppdateringar installeras så snart de finns. Program som inte längre får uppdateringar byts ut.",
            en: "Security updates are installed as soon as they are out. Software without updates is replaced.",
        },
    ),
    technical(
        Text { sv: "Skydd mot skadlig kod", en: "Protection against malware" },
        Text {
            sv: "Datorer och servrar har skydd mot skadlig kod. Inkommande e-post filtreras.",
            en: "Computers and servers are protected against malware. Incoming e-mail is filtered.",
        },
    ),
    technical(
        Text { sv: "Säkerhetskopior som provas", en: "Backups that are tested" },
        Text {
            sv: "Uppgifterna kopieras varje dag till en annan plats. Minst en gång om året provar vi att läsa tillbaka dem.",
            en: "Data are copied every day to another place. At least once a year we try to restore them.",
        },
    ),
    technical(
        Text { sv: "Loggning", en: "Logging" },
        Text {
            sv: "Systemen loggar vem som loggar in och vad som ändras. Loggarna granskas och rensas efter bestämd tid.",
            en: "The systems log who signs in and what is changed. Logs are reviewed and cleared after a set time.",
        },
    ),
    technical(
        Text { sv: "Skärmlås", en: "Screen lock" },
        Text {
            sv: "Datorer och telefoner låser sig själva efter några minuter. Den som lämnar sin plats låser skärmen.",
            en: "Computers and telephones lock themselves after a few minutes. Whoever leaves their desk locks the screen.",
        },
    ),
    organisational(
        Text { sv: "Tystnadsplikt", en: "Secrecy undertaking" },
        Text {
            sv: "Alla som arbetar hos oss har skrivit på en sekretessförbindelse. Den gäller även efter anställningen.",
            en: "Everyone who works here has signed a secrecy undertaking. It also holds after they have left.",
        },
    ),
    organisational(
        Text { sv: "Utbildning", en: "Training" },
        Text {
            sv: "Nyanställda utbildas i hur vi hanterar personuppgifter. Alla går igenom rutinerna varje år.",
            en: "New employees are trained in how we handle personal data. Everyone goes through the routines each year.",
        },
    ),
    organisational(
        Text { sv: "Rutin för incidenter", en: "Incident routine" },
        Text {
            sv: "Alla vet vem de ska larma när uppgifter kommer bort eller sprids. Incidenter bedöms och antecknas genast.",
            en: "Everyone knows whom to alert when data are lost or spread. Incidents are assessed and recorded at once.",
        },
    ),
    organisational(
        Text { sv: "Rensning av e-post", en: "E-mail clean-out" },
        Text {
            sv: "Personuppgifter skickas så lite som möjligt med e-post. När ärendet är klart raderas meddelandena.",
            en: "Personal data are sent by e-mail as little as possible. When a case is closed the messages are deleted.",
        },
    ),
    organisational(
        Text { sv: "Kontroll av leverantörer", en: "Supplier control" },
        Text {
            sv: "Leverantörer som hanterar uppgifter åt oss har skrivit på ett biträdesavtal. Vi följer upp deras skydd.",
            en: "Suppliers who handle data for us have signed a processing agreement. We follow up their protection.",
        },
    ),
    organisational(
        Text { sv: "Genomgång av behörigheter", en: "Review of access" },
        Text {
            sv: "Minst en gång om året går vi igenom vem som har tillgång till vad. Onödiga behörigheter tas bort.",
            en: "At least once a year we go through who has access to what. Access that is not needed is removed.",
        },
    ),
    organisational(
        Text { sv: "Rent skrivbord", en: "Clean desk" },
        Text {
            sv: "Papper med personuppgifter ligger inte framme när ingen är där. Utskrifter hämtas direkt.",
            en: "Paper with personal data is not left out when nobody is there. Printouts are fetched at once.",
        },
    ),
    physical(
        Text { sv: "Larm", en: "Alarm" },
        Text {
            sv: "Lokalerna är larmade när ingen är där. Var och en har sin egen kod.",
            en: "The premises are alarmed when nobody is there. Everyone has a code of their own.",
        },
    ),
    physical(
        Text { sv: "Inpasseringskontroll", en: "Entry control" },
        Text {
            sv: "Bara behöriga kommer in i serverrum och datahall. Besökare har alltid sällskap.",
            en: "Only those authorised get into server rooms and data halls. Visitors are always accompanied.",
        },
    ),
    physical(
        Text { sv: "Låst pärmskåp", en: "Locked binder cabinet" },
        Text {
            sv: "Pärmar med avtal och medgivanden står i ett låst skåp. Bara de som behöver dem har nyckel.",
            en: "Binders with contracts and mandates are in a locked cabinet. Only those who need them have a key.",
        },
    ),
    physical(
        Text { sv: "Säker förstöring", en: "Secure destruction" },
        Text {
            sv: "Papper med personuppgifter förstörs. Diskar och telefoner raderas eller förstörs innan de lämnar oss.",
            en: "Paper with personal data is shredded. Disks and telephones are wiped or destroyed before they leave us.",
        },
    ),
];

const fn technical(name: Text, description: Text) -> ReadyMeasure {
    ReadyMeasure { kind: MeasureKind::Technical, name, description }
}

const fn organisational(name: Text, description: Text) -> ReadyMeasure {
    ReadyMeasure { kind: MeasureKind::Organisational, name, description }
}

const fn physical(name: Text, description: Text) -> ReadyMeasure {
    ReadyMeasure { kind: MeasureKind::Physical, name, description }
}
