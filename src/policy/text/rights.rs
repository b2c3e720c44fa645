//! The rights, one by one.

use super::t;
use crate::core::Text;

pub(in super::super) const IDENTITY: Text = t(
    "Innan vi lämnar ut, ändrar eller raderar uppgifter ska vi veta att det är rätt person som frågar. Vi kan därför be dig att visa vem du är, men vi ber inte om mer än vad som behövs.",
    "Before we give out, change or erase data we must know that the right person is asking. We may therefore ask you to show who you are, but we ask for no more than is needed.",
);
pub(in super::super) const IDENTITY_HOW: Text =
    t("Det sker på något av de här sätten:", "It is done in one of these ways:");
pub(in super::super) const RIGHTS: Text = t("Du har rätt att:", "You have the right to:");
pub(in super::super) const LIST_OF_RIGHTS: [Text; 8] = [
    t("få veta vad vi har om dig och få en kopia", "know what we have about you and get a copy"),
    t("få fel rättade och luckor ifyllda", "have errors corrected and gaps filled"),
    t("få uppgifter raderade", "have data erased"),
    t("begränsa hur vi använder dem", "restrict how we use them"),
    t("invända mot hur vi använder dem", "object to how we use them"),
    t("få ut dem för att flytta dem", "get them to move them elsewhere"),
    t("ta tillbaka ett samtycke", "withdraw a consent"),
    t(
        "slippa beslut som bara en dator har fattat och som påverkar dig i hög grad",
        "not be subject to decisions made by a computer alone that affect you strongly",
    ),
];
pub(in super::super) const USE_THEM: Text = t(
    "Vill du använda en rättighet når du oss på {0}. Det kostar ingenting.",
    "To use a right, reach us at {0}. It costs nothing.",
);
pub(in super::super) const WRITE_OR_CALL: Text = t(
    "Vill du använda en rättighet når du oss på {0}. Du väljer själv om du skriver eller ringer, och det kostar ingenting.",
    "To use a right, reach us at {0}. You choose whether to write or call, and it costs nothing.",
);
pub(in super::super) const WITHIN_A_MONTH: Text = t(
    "Vi svarar utan onödigt dröjsmål och senast inom en månad. Är din begäran svår, eller har vi fått många, kan det ta upp till två månader till. Då får du veta det, och varför, inom den första månaden.",
    "We answer without undue delay and within a month at the latest. If your request is complex, or we have many, it may take up to two more months. You are then told so, and why, within the first month.",
);
pub(in super::super) const USUALLY: Text =
    t("Oftast svarar vi inom {0} dagar.", "We usually answer within {0} days.");
pub(in super::super) const WITHIN_A_DAY: Text =
    t("Oftast svarar vi inom en dag.", "We usually answer within a day.");
pub(in super::super) const REFUSAL: Text = t(
    "Säger vi nej till något får du veta varför, och hur du kan klaga hos tillsynsmyndigheten eller gå till domstol.",
    "If we say no to something you are told why, and how you can complain to the authority or go to court.",
);
pub(in super::super) const RECIPIENTS_TOLD: Text = t(
    "Har vi lämnat ut uppgifter som vi sedan rättar, raderar eller begränsar berättar vi det för dem som fick uppgifterna, om det går. Du får veta vilka de är om du frågar.",
    "If we have given out data that we later correct, erase or restrict, we tell those who received them, where that can be done. You are told who they are if you ask.",
);
pub(in super::super) const ACCESS: Text = t(
    "Du får veta om vi har uppgifter om dig. Har vi det får du en kopia av dem i ett registerutdrag. Där står också vad uppgifterna används till, vilka som har fått dem, varifrån de kommer, hur länge de sparas, om det sker någon profilering eller fattas automatiska beslut, och vilka rättigheter du har.",
    "You are told whether we have data about you. If so you get a copy of them in an extract. It also says what the data are used for, who has received them, where they come from, how long they are kept, whether there is any profiling or automated decision, and which rights you have.",
);
pub(in super::super) const ACCESS_HOW: Text = t(
    "Vill du ha ett utdrag når du oss på {0}. Det är gratis, och du behöver inte säga varför.",
    "To get an extract, reach us at {0}. It is free, and you need not say why.",
);
pub(in super::super) const ACCESS_LIMITS: Text = t(
    "Utdraget får inte avslöja något om andra. Är en begäran uppenbart orimlig, till exempel för att den upprepas hela tiden, får vi ta ut en avgift eller säga nej.",
    "The extract may not reveal anything about others. If a request is clearly unreasonable, such as when it is repeated all the time, we may charge a fee or say no.",
);
pub(in super::super) const RECTIFICATION: Text = t(
    "Är något felaktigt, missvisande eller ofullständigt rättar eller kompletterar vi det så fort vi kan när du säger till. Upptäcker vi det själva gör vi likadant. Ibland är det bättre att radera uppgiften eller göra den anonym.",
    "If something is wrong, misleading or incomplete we correct or complete it as soon as we can when you tell us. If we find it ourselves we do the same. Sometimes it is better to erase the data or make them anonymous.",
);
pub(in super::super) const ERASURE: Text = t(
    "Du kan få uppgifter raderade när de är felaktiga och inte kan rättas, när de inte längre behövs, när du tar tillbaka det samtycke som de vilar på, när du har invänt och vi inte har starkare skäl, eller när de har behandlats i strid med lagen.",
    "You can have data erased when they are wrong and cannot be corrected, when they are no longer needed, when you withdraw the consent they rest on, when you have objected and we have no stronger reasons, or when they have been processed against the law.",
);
pub(in super::super) const ERASURE_LIMITS: Text = t(
    "En del måste vi spara ändå, eftersom lagen kräver det: {0}. Då använder vi uppgifterna bara till det, och du får veta vad som finns kvar, varför och hur länge.",
    "Some of it we must keep anyway, since the law requires it: {0}. We then use the data for that alone, and you are told what stays, why and for how long.",
);
pub(in super::super) const RESTRICTION: Text = t(
    "Du kan begära att vi bara förvarar uppgifterna och inte använder dem, till exempel medan vi utreder om de är riktiga eller om vår användning väger tyngre än din invändning. Uppgifterna märks så att de används bara till det som lagen eller du tillåter.",
    "You can ask that we only store the data and do not use them, such as while we look into whether they are right, or whether our use weighs more than your objection. The data are marked so that they are used only for what the law or you allow.",
);
pub(in super::super) const PORTABILITY: Text = t(
    "Uppgifter som du själv har lämnat kan du få ut i ett strukturerat och vanligt filformat som en dator kan läsa, och föra över till någon annan. Det gäller när vi behandlar dem automatiskt, på grund av ditt samtycke eller ett avtal med dig.",
    "Data that you have given us yourself you can get in a structured and common file format that computers can read, and pass to somebody else. It is so where we process them automatically, by your consent or a contract with you.",
);
pub(in super::super) const PORTABILITY_FOR: Text =
    t("Hos oss gäller det:", "With us this applies to:");
pub(in super::super) const OBJECTION: Text = t(
    "Du kan invända mot det som vilar på en intresseavvägning. Det gäller:",
    "You can object to what rests on a legitimate interest. This applies to:",
);
pub(in super::super) const OBJECTION_TO_PUBLIC: Text = t(
    "Du kan invända mot det som vilar på en intresseavvägning eller görs i allmänt intresse. Det gäller:",
    "You can object to what rests on a legitimate interest or is done in the public interest. This applies to:",
);
pub(in super::super) const OBJECTION_LIMITS: Text = t(
    "När du invänder slutar vi, om vi inte kan visa skäl som väger tyngre än dina eller behöver uppgifterna för en rättslig fråga.",
    "When you object we stop, unless we can show reasons that weigh more than yours or need the data for a legal matter.",
);
pub(in super::super) const AUTOMATED: Text = t(
    "Några beslut fattas av en dator på egen hand:",
    "Some decisions are made by a computer by itself:",
);
pub(in super::super) const AUTOMATED_RIGHTS: Text = t(
    "Du kan begära att en människa prövar beslutet, säga vad du tycker och bestrida det.",
    "You can ask that a human being reviews the decision, give your view and contest it.",
);
pub(in super::super) const MARKETING: Text = t(
    "Det här är den marknadsföring som du kan få av oss:",
    "This is the marketing that you may receive from us:",
);
pub(in super::super) const NAME_AND_PURPOSE: Text = t("{0}: {1}", "{0}: {1}");
pub(in super::super) const MARKETING_HOW: Text = t(
    "Du kan alltid säga nej, utan att säga varför, också till profilering för marknadsföring. Säg till, så slutar vi genast. Du når oss på {0}.",
    "You can always say no, without saying why, also to profiling for marketing. Tell us, and we stop at once. You reach us at {0}.",
);
pub(in super::super) const MARKETING_KEPT: Text = t(
    "För att ditt nej ska gälla också framöver sparar vi en notering om det.",
    "So that your no holds in the future too, we keep a note of it.",
);
pub(in super::super) const WITHDRAWAL: Text = t(
    "Har du sagt ja till något kan du ta tillbaka det när du vill. Det gäller genast, kostar ingenting och är lika lätt som att säga ja. Det som redan har gjorts är fortfarande lagligt.",
    "If you have said yes to something you can withdraw it whenever you like. It holds at once, costs nothing and is as easy as saying yes. What has been done already is still lawful.",
);
pub(in super::super) const WITHDRAWAL_HOW: Text = t("Du når oss på {0}.", "You reach us at {0}.");
pub(in super::super) const WITHDRAWAL_LIMITS: Text = t(
    "Ett samtycke gäller tills du tar tillbaka det, om inget annat sades när du gav det. Uppgifter som vi också behöver av ett annat skäl, till exempel för bokföringen, kan finnas kvar för det.",
    "A consent holds until you withdraw it, unless something else was said when you gave it. Data that we also need for another reason, such as bookkeeping, may stay for that.",
);
