//! What to think of when a section is answered.

use super::{super::Section, t};
use crate::core::Text;

/// One or two sentences beneath the question.
#[expect(clippy::too_many_lines, reason = "one for each")]
pub(in super::super) const fn help(it: Section) -> Text {
    match it {
        Section::Introduction => t(
            "Säg i vilka lägen någon lämnar uppgifter till er: köp, support, besök på webbplatsen.",
            "Say when people give you data: purchases, support, visits to the website.",
        ),
        Section::Controller => t(
            "Namn, organisationsnummer och kontaktuppgifter hämtas från företagets kort.",
            "Name, organisation number and contact details come from the company's card.",
        ),
        Section::Contact => t(
            "Ett dataskyddsombud ska alltid nämnas. Annars räcker en kontaktväg.",
            "A data protection officer must always be named. Otherwise a way of contact is enough.",
        ),
        Section::PersonalData => t(
            "Avsnittet förklarar ordet med exempel, och vad som inte räknas.",
            "The section explains the word with examples, and what does not count.",
        ),
        Section::Collection => t(
            "Hämtas från fältet ”Så samlas de in” i varje behandling.",
            "Comes from “How they are collected” in each activity.",
        ),
        Section::Groups => t(
            "Varje grupp ska kunna hitta sig själv. En grupp som informeras på annat sätt kan utelämnas.",
            "Each group should recognise itself. A group that is told elsewhere can be left out.",
        ),
        Section::Sensitive => t(
            "Hälsa, fackförening och liknande kräver ett undantag i artikel\u{a0}9. Personnummer kräver ett tydligt skäl.",
            "Health, union membership and the like need an exception in Article\u{a0}9. Identity numbers need a clear reason.",
        ),
        Section::Sources => t(
            "Till exempel arbetsgivare, offentliga register och kreditupplysningsföretag.",
            "Such as employers, public registers and credit agencies.",
        ),
        Section::Obligation => t(
            "Säg om avtal eller lag kräver uppgifterna (artikel\u{a0}13.2\u{a0}e).",
            "Say whether contract or law requires the data (Article\u{a0}13.2\u{a0}e).",
        ),
        Section::Purposes => t(
            "Skriv så konkret att läsaren känner igen sig. ”Förbättra våra tjänster” säger för lite.",
            "Be concrete enough for readers to recognise themselves. “Improve our services” says too little.",
        ),
        Section::LegalBases => t(
            "En intresseavvägning ska nämna intresset, en rättslig förpliktelse lagen.",
            "For a legitimate interest, name the interest; for a legal obligation, name the law.",
        ),
        Section::Summary => t(
            "Tabellen säger samma sak som avsnitten, bredvid vartannat.",
            "The table says the same as the sections, side by side.",
        ),
        Section::Profiling => t(
            "Profilering får inte vila på en intresseavvägning utan att personen kan invända.",
            "Profiling on a legitimate interest is something that people can object to.",
        ),
        Section::Retention => t(
            "Säg en tid eller vad som avgör tiden (artikel\u{a0}13.2\u{a0}a).",
            "Give a time, or what decides it (Article\u{a0}13.2\u{a0}a).",
        ),
        Section::Recipients => t(
            "Egen personal, koncernbolag, banker, myndigheter: alla som får se uppgifterna.",
            "Own staff, group companies, banks, authorities: everybody who sees the data.",
        ),
        Section::Processors => t(
            "Hämtas från biträdena i behandlingarna och leverantörerna i systemen. Alla behöver avtal.",
            "Comes from the processors of activities and the suppliers of systems. All need a contract.",
        ),
        Section::Transfers => t(
            "Också support som sköts från ett land utanför EES är en överföring.",
            "Support given from a country outside the EEA is a transfer too.",
        ),
        Section::Storage => t(
            "Säg det i stora drag. Rum och hyllor hör inte hemma i en policy.",
            "Keep it general. Rooms and shelves do not belong in a policy.",
        ),
        Section::Children => t(
            "För barn under 13 krävs vårdnadshavarens samtycke till tjänster på nätet.",
            "Online services need a guardian's consent for children under 13.",
        ),
        Section::ProcessorRole => t(
            "Då är kunden ansvarig, och personen vänder sig till kunden.",
            "The customer is then responsible, and people turn to the customer.",
        ),
        Section::SharedService => t(
            "Till exempel ett kontaktcenter som flera kunder delar.",
            "Such as a contact centre that several customers share.",
        ),
        Section::Autogiro => t(
            "Hämtas från villkoren för autogiro och från behandlingen.",
            "Comes from the autogiro terms and from the activity.",
        ),
        Section::Recordings => t(
            "En inspelning är en personuppgift och behöver stöd i lag eller samtycke.",
            "A recording is personal data and needs support in law or a consent.",
        ),
        Section::Security => t(
            "Skriv så att det lugnar kunden utan att hjälpa en tjuv.",
            "Reassure the customer without helping a thief.",
        ),
        Section::EmailRoutine => {
            t("Lova bara det som ni verkligen gör.", "Promise only what you really do.")
        }
        Section::Training => t(
            "Utbildningar och dagar antecknas bland säkerhetsåtgärderna.",
            "Courses and days are recorded among the measures.",
        ),
        Section::IdentityCheck => t(
            "Be inte om fler uppgifter än som behövs (artikel\u{a0}12.6).",
            "Ask for no more data than needed (Article\u{a0}12.6).",
        ),
        Section::Rights => t(
            "Svaret ska komma inom en månad och är gratis (artikel\u{a0}12).",
            "You answer within a month, free of charge (Article\u{a0}12).",
        ),
        Section::Access => t(
            "Begäran kan vara muntlig, och den får göras hur ofta som helst inom rimliga gränser.",
            "A request can be oral, and made as often as is reasonable.",
        ),
        Section::Rectification => t(
            "Ni ska också rätta på eget initiativ.",
            "You also correct errors on your own initiative.",
        ),
        Section::Erasure => t(
            "Bokföring och andra lagar kan kräva att uppgifter sparas ändå.",
            "Bookkeeping and other laws can require that data are kept anyway.",
        ),
        Section::Restriction => t(
            "Uppgifterna får då bara lagras medan saken utreds.",
            "The data are then only stored while the matter is looked into.",
        ),
        Section::Portability => t(
            "Gäller det personen själv har lämnat, när grunden är samtycke eller avtal.",
            "Applies to what the person has given, where the basis is consent or contract.",
        ),
        Section::Objection => t(
            "Gäller allt som vilar på en intresseavvägning.",
            "Applies to everything that rests on a legitimate interest.",
        ),
        Section::AutomatedDecisions => t(
            "Till exempel en automatisk kreditbedömning som ger avslag.",
            "Such as an automatic credit check that turns somebody down.",
        ),
        Section::DirectMarketing => t(
            "Ett nej gäller genast och behöver inget skäl (artikel\u{a0}21.3).",
            "A no holds at once and needs no reason (Article\u{a0}21.3).",
        ),
        Section::Mailings => t("Hämtas från utskicksgrupperna.", "Comes from the mailing groups."),
        Section::Withdrawal => t(
            "Det ska vara lika lätt att ta tillbaka som att ge (artikel\u{a0}7.3).",
            "It must be as easy to withdraw as to give (Article\u{a0}7.3).",
        ),
        Section::Complaint => t(
            "Myndigheten heter Integritetsskyddsmyndigheten (IMY).",
            "The authority is Integritetsskyddsmyndigheten (IMY).",
        ),
        Section::Changes => t(
            "Vid stora ändringar ska de berörda få veta det i förväg.",
            "Those concerned are told of large changes beforehand.",
        ),
        Section::History => {
            t("Fylls i av sig själv när ni publicerar.", "Fills itself in when you publish.")
        }
        Section::Reach => t(
            "Samma uppgifter som i början, för den som läser från slutet.",
            "The same details as at the start, for whoever reads from the end.",
        ),
    }
}
