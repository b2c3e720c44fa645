//! The fields of a mandate, in the order of the paper form.

use super::{
    draft::{Draft, DrawnOn},
    field::FormField as F,
    form::Known,
    text,
};
use crate::{
    app::Context,
    autogiro::PayerNumber,
    core::{Explain, Lang},
    law::{Account, Bankgiro, Identity, Verdict},
    registers::{
        autogiro_terms::AutogiroTerms,
        mandates::{MandateField as M, Origin},
        persons::PersonRow,
    },
    ui::{button, chip::Tone, form::Form, hits::Hit, icon, layout, theme},
};

/// Persons shown under the field that finds them.
const AT_MOST: usize = 6;

/// Draws every field but the scan and the note. What Bankgirot knows the mandate by can be changed where it
/// `is_free`, and is read otherwise.
pub(super) fn all_ui(
    form: &mut Form<'_, F>,
    cx: &Context<'_>,
    (draft, known): (&mut Draft, &Known),
    is_free: bool,
) {
    form.heading(text::WHO.in_lang(cx.lang));
    if is_free {
        payer_ui(form, cx, (draft, known.row.as_ref()));
        payee_ui(form, cx.lang, &known.terms, draft);
        form.heading(text::ACCOUNT_AND_NUMBER.in_lang(cx.lang));
        drawn_ui(form, cx, draft, &known.terms);
        number_ui(form, cx, draft, known.row.as_ref());
    } else {
        layout::readable(form.ui(), |ui| {
            layout::message(ui, Tone::Accent, text::KNOWN_AT_BANKGIROT.in_lang(cx.lang));
        });
        form.ui().add_space(theme::GRID * 3.0);
        read_ui(form, draft, known);
    }
    form.heading(text::THE_FORM.in_lang(cx.lang));
    form.pick(F::Of(M::Origin), &mut draft.it.origin);
    edition_ui(form, cx, &known.terms, &mut draft.it.edition);
    form.date(F::Of(M::SignedOn), &mut draft.it.signed_on);
    form.text(F::Of(M::SignedAt), &mut draft.it.signed_at);
    form.date(F::Of(M::ReceivedOn), &mut draft.it.received_on);
    if draft.it.origin == Some(Origin::PaperForm) {
        form.text(F::Of(M::PaperBinder), &mut draft.it.paper.binder);
        form.text(F::Of(M::PaperTab), &mut draft.it.paper.tab);
    }
    form.heading(text::DEBITS.in_lang(cx.lang));
    form.date(F::Of(M::FirstDebitOn), &mut draft.it.first_debit_on);
    form.date(F::Of(M::LastDebitOn), &mut draft.it.last_debit_on);
}

/// Who pays, found by name or by any number.
fn payer_ui(
    form: &mut Form<'_, F>,
    cx: &Context<'_>,
    (draft, row): (&mut Draft, Option<&PersonRow>),
) {
    let hit = |it: PersonRow| Hit { thing: it.id, line: it.line(), name: it.name };
    let told = |id: &_| {
        let row = row.filter(|it| it.id == *id).cloned();
        row.map_or(Hit { thing: *id, name: "–".to_owned(), line: String::new() }, hit)
    };
    let find = |typed: &str| {
        let found = cx.store.find_persons(typed, cx.today, AT_MOST).unwrap_or_default();
        found.0.into_iter().map(hit).collect()
    };
    let asked = text::FIND_PERSON.in_lang(cx.lang);
    form.found(F::Of(M::Payer), &mut draft.payer, asked, told, find);
}

/// Which of our bankgiros draws the payments; one that the terms no longer have stays where it is chosen.
fn payee_ui(form: &mut Form<'_, F>, lang: Lang, terms: &AutogiroTerms, draft: &mut Draft) {
    if terms.payees.is_empty() {
        form.remark(F::Of(M::Payee), Tone::Accent, text::NO_BANKGIRO_YET.in_lang(lang).to_owned());
    }
    let mut payees: Vec<(Bankgiro, String)> = terms
        .payees
        .iter()
        .map(|it| (it.bankgiro.clone(), format!("{} {}", it.bankgiro, it.name.trim())))
        .collect();
    if let Some(now) = draft.it.payee.as_ref().filter(|now| terms.payee(now).is_none()) {
        payees.push((now.clone(), now.to_string()));
    }
    let names: Vec<&str> = payees.iter().map(|(_, name)| name.trim()).collect();
    let mut chosen = payees.iter().position(|(it, _)| Some(it) == draft.it.payee.as_ref());
    if form.choice_of(F::Of(M::Payee), &names, &mut chosen).changed() {
        draft.it.payee = chosen.map(|at| payees[at].0.clone());
    }
}

/// The account or bankgiro, read as it is typed, and what is told of it.
fn drawn_ui(form: &mut Form<'_, F>, cx: &Context<'_>, draft: &mut Draft, terms: &AutogiroTerms) {
    let lang = cx.lang;
    let names = text::DRAWN_ON.map(|it| it.in_lang(lang));
    let mut chosen = Some(usize::from(draft.drawn_on == DrawnOn::Bankgiro));
    form.pick_of(F::DrawnOn, &names, &mut chosen);
    draft.drawn_on = if chosen == Some(1) { DrawnOn::Bankgiro } else { DrawnOn::Account };
    if draft.drawn_on == DrawnOn::Bankgiro {
        let show =
            |it: &Option<Bankgiro>| it.as_ref().map_or_else(String::new, ToString::to_string);
        form.parsed(F::Bankgiro, &mut draft.bankgiro, show, |typed| {
            let read = (!typed.trim().is_empty()).then(|| Bankgiro::parse(typed)).transpose();
            read.map_err(|error| error.what().in_lang(lang).to_owned())
        });
        return;
    }
    if let Some(account) = &draft.account {
        account_told(form, lang, account, terms);
    }
    let before = draft.account.clone();
    let show = |it: &Option<Account>| it.as_ref().map_or_else(String::new, ToString::to_string);
    form.parsed(F::Account, &mut draft.account, show, |typed| {
        let read = (!typed.trim().is_empty()).then(|| Account::parse(typed)).transpose();
        read.map_err(|error| {
            let message = error.message(lang);
            message.to_string()
        })
    });
    if draft.account != before {
        // What was kept in spite of a check needs no reason once it is put right.
        if draft.account.as_ref().is_none_or(|it| it.verdict() == Verdict::Sound) {
            draft.account_note.clear();
        }
        form.ui().ctx().request_repaint();
    }
    let Some(account) = &draft.account else { return };
    if account.verdict() != Verdict::Sound {
        form.text(F::Of(M::AccountNote), &mut draft.account_note);
    }
    if account.bank().is_empty() {
        form.text(F::Of(M::Bank), &mut draft.it.bank);
    }
}

/// The bank, and what its rules say of the number.
fn account_told(form: &mut Form<'_, F>, lang: Lang, account: &Account, terms: &AutogiroTerms) {
    let mut own = terms.clearing_ranges.iter().filter(|_| account.bank().is_empty());
    let own = own.find_map(|it| Some((&*it.bank, it.verdict(account)?)));
    let (bank, verdict) = own.unwrap_or((account.bank(), account.verdict()));
    let (tone, told) = match verdict {
        Verdict::Sound => (Tone::Good, text::sound(bank, lang)),
        Verdict::Doubtful(fault) => (Tone::Warn, text::unsound(bank, fault, lang)),
        Verdict::Wrong(fault) => (Tone::Bad, text::unsound(bank, fault, lang)),
    };
    form.remark(F::Account, tone, told);
    if account.is_personkonto() {
        form.remark(F::Account, Tone::Warn, text::PERSONKONTO.in_lang(lang).to_owned());
    }
}

/// The payer number, with the customer number as a proposal and the advice against a personnummer.
fn number_ui(form: &mut Form<'_, F>, cx: &Context<'_>, draft: &mut Draft, row: Option<&PersonRow>) {
    let lang = cx.lang;
    if draft.drawn_on == DrawnOn::Bankgiro {
        let told = draft.bankgiro.as_ref().map(|it| PayerNumber::from(it).to_string());
        form.follows(F::Of(M::PayerNumber), &[told.unwrap_or_else(|| "–".to_owned())]);
        return;
    }
    let is_personal = |it: PayerNumber| {
        let ten = format!("{:0>10}", it.to_string());
        it.may_be_personal() && Identity::parse(&ten, cx.today).is_ok()
    };
    if draft.it.payer_number.is_some_and(is_personal) {
        let told = text::NOT_A_PERSONNUMMER.in_lang(lang);
        form.remark(F::Of(M::PayerNumber), Tone::Warn, told.to_owned());
    }
    let show = |it: &Option<PayerNumber>| it.map_or_else(String::new, |it| it.to_string());
    form.parsed(F::Of(M::PayerNumber), &mut draft.it.payer_number, show, |typed| {
        let read = (!typed.trim().is_empty()).then(|| PayerNumber::parse(typed)).transpose();
        read.map_err(|_| text::NOT_A_PAYER_NUMBER.in_lang(lang).to_owned())
    });
    let theirs = row.and_then(|it| PayerNumber::parse(&it.customer_number).ok());
    let is_wanting = draft.it.payer_number.is_none_or(is_personal);
    if let Some(number) = theirs.filter(|it| is_wanting && draft.it.payer_number != Some(*it)) {
        let name = text::take_customer_number(number, lang);
        if button::quiet(form.ui(), icon::USER, &name).clicked() {
            draft.it.payer_number = Some(number);
        }
        form.ui().add_space(theme::GRID * 3.0);
    }
}

/// What Bankgirot knows it by.
fn read_ui(form: &mut Form<'_, F>, draft: &Draft, known: &Known) {
    let it = draft.mandate();
    let drawn = it.drawn.as_ref().map(|it| it.value().to_masked_text());
    let number = it.payer_number.map(crate::registers::mandates::payer_number);
    let lines = [
        (M::Payer, known.row.as_ref().map(|it| it.name.clone())),
        (M::Payee, it.payee.as_ref().map(ToString::to_string)),
        (M::Drawn, drawn),
        (M::PayerNumber, number.map(|it| it.to_masked_text())),
    ];
    for (field, told) in lines {
        form.follows(F::Of(field), &[told.unwrap_or_else(|| "–".to_owned())]);
    }
}

/// The edition of the text that was signed.
fn edition_ui(form: &mut Form<'_, F>, cx: &Context<'_>, terms: &AutogiroTerms, edition: &mut u32) {
    let used = (1_u32..).zip(&terms.editions).filter(|(n, it)| it.since.is_some() || n == edition);
    let used: Vec<(u32, String)> = used.map(|(n, it)| (n, text::edition(n, it, cx.lang))).collect();
    let names: Vec<&str> = used.iter().map(|(_, name)| name.as_str()).collect();
    let mut chosen = used.iter().position(|(n, _)| n == edition);
    if form.choice_of(F::Of(M::Edition), &names, &mut chosen).changed() {
        *edition = chosen.map_or(0, |at| used[at].0);
    }
}
