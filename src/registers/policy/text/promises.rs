//! The promises: beside their tick boxes, and as the policy prints them.

use super::{super::Promise, t};
use crate::core::Text;

/// The words beside the tick box.
#[expect(clippy::too_many_lines, reason = "one for each")]
pub(in super::super) const fn promise(it: Promise) -> Text {
    match it {
        Promise::CollectsLittle => {
            t("Vi tar inte in mer än vi behöver", "We take in no more than we need")
        }
        Promise::KeepsToPurpose => t(
            "Vi använder uppgifter bara till det de samlades in för",
            "We use data only for what they were collected for",
        ),
        Promise::KeepsForClaims => t(
            "Vi sparar uppgifter längre om en tvist pågår",
            "We keep data longer while a dispute goes on",
        ),
        Promise::ErasesSafely => t(
            "Vi raderar säkert eller anonymiserar när tiden är ute",
            "We erase safely or anonymise when the time is up",
        ),
        Promise::ErasesByItself => t(
            "Det som har en bestämd tid i systemen raderas automatiskt",
            "What has a set time in our systems is erased automatically",
        ),
        Promise::AnonymisesEarlier => t(
            "Vi anonymiserar tidigare om någon ber om det",
            "We anonymise earlier when somebody asks",
        ),
        Promise::NeverSells => t("Vi säljer aldrig uppgifter", "We never sell data"),
        Promise::StaffKnow => t(
            "Alla anställda kan se kunduppgifter och vet hur de ska hanteras",
            "All staff can see customers' data and know how to treat them",
        ),
        Promise::NobodyElse => t(
            "Ingen annan får uppgifter om inte lagen kräver det",
            "Nobody else gets data unless the law requires it",
        ),
        Promise::BindsRecipients => t(
            "Mottagare får använda uppgifterna bara för våra tjänster",
            "Recipients use data for our services alone",
        ),
        Promise::DisclosesWhenNeeded => t(
            "Vi lämnar ut uppgifter när lag, tvist eller bedrägeri kräver det",
            "We give out data where law, dispute or fraud requires it",
        ),
        Promise::NotAimedAtChildren => {
            t("Våra tjänster riktar sig inte till barn", "Our services are not aimed at children")
        }
        Promise::OffersAgreement => t(
            "Vi erbjuder kunderna ett personuppgiftsbiträdesavtal (PUB-avtal)",
            "We offer customers a data processing agreement",
        ),
        Promise::NeedToKnow => {
            t("Bara den som behöver uppgifterna ser dem", "Only those who need the data see them")
        }
        Promise::Secrecy => t("All personal har tystnadsplikt", "All staff are bound to secrecy"),
        Promise::IncidentRoutine => {
            t("Vi har en rutin för incidenter", "We have a routine for incidents")
        }
        Promise::FreeOnceAYear => t(
            "Ett registerutdrag per kalenderår är alltid gratis",
            "One extract a calendar year is always free",
        ),
        Promise::WelcomesSigned => t(
            "Begäran om utdrag får gärna vara skriftlig och underskriven",
            "Requests for an extract may be written and signed",
        ),
        Promise::FilesEmail => t(
            "E-post flyttas från inkorgen till rätt plats",
            "E-mail is moved from the inbox to its place",
        ),
        Promise::FewCopies => t("Så få som möjligt får kopia", "As few as possible get a copy"),
        Promise::LittleByEmail => t(
            "Vi mejlar personuppgifter så lite som möjligt",
            "We e-mail personal data as little as possible",
        ),
        Promise::TrainsNewStaff => t("Nyanställda utbildas", "New staff are trained"),
        Promise::TrainsOnEmail => {
            t("Alla utbildas i e-postrutinen", "All are trained in the e-mail routine")
        }
        Promise::FollowsUp => {
            t("Vi följer upp att policyn följs", "We follow up that the policy is kept")
        }
        Promise::ChecksDocument => t("Legitimation", "Identity document"),
        Promise::ChecksElectronicId => t("E-legitimation", "Electronic identification"),
        Promise::CallsBack => {
            t("Vi ringer upp ett nummer som vi redan har", "We call back a number we already have")
        }
        Promise::UsesKnownAddress => t(
            "Vi svarar till en adress som vi redan har",
            "We answer to an address we already have",
        ),
        Promise::HidesAddresses => {
            t("Mottagarna ser inte varandra", "Recipients do not see each other")
        }
        Promise::OptOutInEach => t("Varje utskick går att avsluta", "Every mailing can be ended"),
        Promise::ErasesFromList => t(
            "Den som avslutar kan få sina uppgifter raderade",
            "Whoever leaves can have their data erased",
        ),
        Promise::KeepsAddresses => t(
            "Adresser lämnas inte till någon utanför koncernen",
            "Addresses go to nobody outside the group",
        ),
        Promise::TellsOnWeb => {
            t("Senaste versionen finns på webbplatsen", "The latest version is on the website")
        }
        Promise::TellsByEmail => {
            t("Stora ändringar meddelas via e-post", "Large changes are told by e-mail")
        }
        Promise::TellsByLetter => {
            t("Stora ändringar meddelas via brev", "Large changes are told by letter")
        }
    }
}

/// The promise as the policy prints it.
#[expect(clippy::too_many_lines, reason = "one for each")]
pub(in super::super) const fn sentence(it: Promise) -> Text {
    match it {
        Promise::CollectsLittle => t(
            "Vi tar inte in fler uppgifter än vi behöver.",
            "We take in no more data than we need.",
        ),
        Promise::KeepsToPurpose => t(
            "Uppgifterna används bara till det som de togs in för. Vill vi använda dem till något annat frågar vi dig först, eller prövar att det går ihop med det gamla ändamålet och berättar det för dig.",
            "The data serve only what they were taken in for. If we want to use them for something else we ask you first, or make sure that it is compatible with the old purpose and tell you.",
        ),
        Promise::KeepsForClaims => t(
            "Pågår en tvist eller en annan rättslig fråga sparar vi uppgifterna som den rör tills den är avgjord.",
            "While a dispute or another legal matter goes on, we keep the data it is about until it is settled.",
        ),
        Promise::ErasesSafely => t(
            "När tiden är ute raderar vi uppgifterna säkert, eller gör dem anonyma så att ingen längre kan veta vem de handlar om.",
            "When the time is up we erase the data safely, or make them anonymous so that nobody can tell whom they were about.",
        ),
        Promise::ErasesByItself => t(
            "Det som har en bestämd tid i våra system raderas automatiskt.",
            "What has a set time in our systems is erased automatically.",
        ),
        Promise::AnonymisesEarlier => t(
            "Vill du att vi gör uppgifterna anonyma tidigare kan du höra av dig till oss.",
            "If you want us to make the data anonymous earlier, get in touch with us.",
        ),
        Promise::NeverSells => {
            t("Vi säljer aldrig personuppgifter.", "We never sell personal data.")
        }
        Promise::StaffKnow => t(
            "Alla som arbetar hos oss kan se uppgifter om kunder, och de vet hur uppgifterna ska hanteras.",
            "Everybody who works here can see data about customers, and they know how to treat the data.",
        ),
        Promise::NobodyElse => t(
            "Ingen annan får uppgifter av oss, om inte en lag eller en myndighets beslut kräver det.",
            "Nobody else gets data from us, unless a law or an authority's decision requires it.",
        ),
        Promise::BindsRecipients => t(
            "Den som får uppgifter av oss får använda dem bara för de tjänster som du har hos oss.",
            "Whoever receives data from us may use them only for the services that you have with us.",
        ),
        Promise::DisclosesWhenNeeded => t(
            "Vi kan också behöva lämna ut uppgifter när en lag eller en myndighet kräver det, för att ta till vara våra rättsliga intressen, och för att förebygga eller utreda bedrägerier, säkerhetsproblem och tekniska problem. Då lämnar vi bara ut det som behövs.",
            "We may also need to give out data where a law or an authority requires it, to protect our legal interests, and to prevent or look into fraud, security problems and technical problems. We then give out only what is needed.",
        ),
        Promise::NotAimedAtChildren => {
            t("Våra tjänster riktar sig inte till barn.", "Our services are not aimed at children.")
        }
        Promise::OffersAgreement => t(
            "För dig som är kund finns ett personuppgiftsbiträdesavtal färdigt att skriva under. Säg till, så får du det.",
            "If you are a customer, a data processing agreement is ready for you to sign. Just ask us for it.",
        ),
        Promise::NeedToKnow => t(
            "Bara den som behöver uppgifterna i sitt arbete får se dem.",
            "Only those who need the data in their work see them.",
        ),
        Promise::Secrecy => {
            t("All vår personal har tystnadsplikt.", "All our staff are bound to secrecy.")
        }
        Promise::IncidentRoutine => t(
            "Händer något ändå har vi en rutin för att snabbt begränsa skadan och för att berätta det för dem som berörs.",
            "If something happens all the same, we have a routine to limit the harm quickly and to tell those concerned.",
        ),
        Promise::FreeOnceAYear => t(
            "Ett registerutdrag per kalenderår är alltid gratis.",
            "One extract a calendar year is always free.",
        ),
        Promise::WelcomesSigned => t(
            "Skriv gärna begäran på papper och skriv under den. Det gör det lättare för oss, men är inget krav.",
            "We are glad if you put the request in writing and sign it. That makes it easier for us, but you need not.",
        ),
        Promise::FilesEmail => t(
            "Ett meddelande som behövs flyttas till ärendet, kunden eller systemet där det hör hemma. Resten tas bort.",
            "A message that is needed is moved to the case, the customer or the system where it belongs. The rest is deleted.",
        ),
        Promise::FewCopies => t(
            "Så få som möjligt får kopia på våra meddelanden.",
            "As few as possible get a copy of our messages.",
        ),
        Promise::LittleByEmail => t(
            "Vi skickar personuppgifter via e-post så sällan som det går.",
            "We send personal data by e-mail as seldom as we can.",
        ),
        Promise::TrainsNewStaff => t(
            "Alla som anställs får lära sig vad policyn innebär i arbetet.",
            "Everybody who is hired is taught what the policy means for the work.",
        ),
        Promise::TrainsOnEmail => t(
            "All personal är utbildad i hur vi hanterar e-post.",
            "All staff are trained in how we handle e-mail.",
        ),
        Promise::FollowsUp => t(
            "Vi följer regelbundet upp att policyn följs.",
            "We follow up regularly that the policy is kept.",
        ),
        Promise::ChecksDocument => {
            t("Du visar en giltig legitimation.", "You show a valid identity document.")
        }
        Promise::ChecksElectronicId => {
            t("Du legitimerar dig med e-legitimation.", "You identify yourself electronically.")
        }
        Promise::CallsBack => t(
            "Vi ringer upp dig på ett nummer som vi redan har.",
            "We call you back on a number that we already have.",
        ),
        Promise::UsesKnownAddress => t(
            "Vi skickar svaret till en adress som vi redan har.",
            "We send the answer to an address that we already have.",
        ),
        Promise::HidesAddresses => t(
            "Utskicken görs så att ingen mottagare ser de andras adresser.",
            "Mailings are sent so that no recipient sees the others' addresses.",
        ),
        Promise::OptOutInEach => t(
            "I varje utskick kan du tacka nej till fler.",
            "In every mailing you can say no to more.",
        ),
        Promise::ErasesFromList => t(
            "När du avslutar kan du få dina uppgifter raderade ur utskickssystemet.",
            "When you leave you can have your data erased from the mailing system.",
        ),
        Promise::KeepsAddresses => t(
            "Din e-postadress säljs inte, hyrs inte ut och lämnas inte till något företag utanför vår koncern.",
            "Your e-mail address is not sold, rented out or handed to any company outside our group.",
        ),
        Promise::TellsOnWeb => t(
            "Den senaste versionen finns alltid på vår webbplats.",
            "The latest version is always on our website.",
        ),
        Promise::TellsByEmail => t(
            "Om en ändring är stor berättar vi det för dig via e-post.",
            "If a change is large we tell you by e-mail.",
        ),
        Promise::TellsByLetter => t(
            "Om en ändring är stor och vi inte kan nå dig via e-post skickar vi ett brev.",
            "If a change is large and we cannot reach you by e-mail we send a letter.",
        ),
    }
}
