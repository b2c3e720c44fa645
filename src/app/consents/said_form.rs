//! The form in which it is written what somebody said.

use jiff::{
    ToSpan,
    civil::{Date, Time},
};

use super::{
    field::LogField as F,
    proof::ProofPart,
    said::{Said, Told, Until, Who},
    text,
};
use crate::{
    app::{Context, consent_text::wording_ui},
    core::{Gap, Lang, Record},
    registers::{
        consent_texts::ConsentText,
        consents::{Consent, ConsentEvent, ConsentFault, EventKind, text::INVALID_FROM},
    },
    ui::{form::Form, layout, theme},
};

/// What the form is drawn about.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    /// The text that it is said about.
    pub text: &'a ConsentText,
    /// What was said about it before.
    pub chain: Option<&'a Consent>,
    /// What may be logged here.
    pub kinds: &'a [EventKind],
}

/// Draws every field but the person and the text.
pub(super) fn said_ui(
    form: &mut Form<'_, F>,
    cx: &mut Context<'_>,
    about: About<'_>,
    said: &mut Said,
    proof: &mut ProofPart,
) {
    if about.kinds.len() > 1 {
        let mut kind = Some(said.kind);
        form.pick_among(F::Kind, about.kinds, &mut kind);
        said.kind = kind.unwrap_or(said.kind);
    }
    if said.kind == EventKind::Invalidated {
        let ui = form.ui();
        ui.label(theme::help(ui, INVALID_FROM.in_lang(cx.lang)));
        ui.add_space(theme::GRID * 3.0);
    }
    if said.told() == Told::Shown {
        shown_ui(form, cx.lang, about, said);
    }
    if said.told() != Told::Ended {
        form.pick(F::Channel, &mut said.channel);
        who_ui(form, said);
    }
    when_ui(form, cx, said);
    if said.told() != Told::Ended {
        form.text(F::ReceivedBy, &mut said.received_by);
    }
    if said.kind.is_yes() {
        until_ui(form, cx.lang, about, said);
    }
    form.heading(text::EVIDENCE.in_lang(cx.lang));
    form.text(F::Place, &mut said.place);
    form.text(F::Recording, &mut said.recording);
    proof.ui(form.ui(), cx, &mut said.proof);
    form.ui().add_space(theme::GRID * 3.0);
    form.multiline(F::Reason, &mut said.reason);
}

/// The wording to read out, in the language and the version that the person is shown.
fn shown_ui(form: &mut Form<'_, F>, lang: Lang, about: About<'_>, said: &mut Said) {
    let Some(on) = said.on else { return };
    let in_use = about.text.in_use(on);
    let approved = about.text.versions.iter().zip(1_u32..);
    let numbers: Vec<(u32, String)> = approved
        .filter_map(|(it, n)| Some((n, it.in_use_from.filter(|from| *from <= on)?)))
        .map(|(n, from)| (n, text::version_from(n, from, lang)))
        .collect();
    if numbers.len() > 1 {
        let names: Vec<&str> = numbers.iter().map(|(_, name)| name.as_str()).collect();
        let now = said.version.or(in_use);
        let mut chosen = numbers.iter().position(|(n, _)| Some(*n) == now);
        if form.choice_of(F::Version, &names, &mut chosen).changed() {
            said.version = chosen.map(|at| numbers[at].0).filter(|it| Some(*it) != in_use);
        }
    }
    let Some(version) = about.text.version(said.version(about.text, about.chain)) else { return };
    if !version.en.is_empty() {
        let mut chosen = Some(usize::from(said.shown_in == Lang::En));
        form.pick_of(F::ShownIn, &text::LANGUAGES, &mut chosen);
        said.shown_in = if chosen == Some(1) { Lang::En } else { Lang::Sv };
    }
    layout::readable(form.ui(), |ui| {
        wording_ui(ui, version, said.lang(version), about.text.is_for_children);
    });
    form.ui().add_space(theme::GRID * 4.0);
}

fn who_ui(form: &mut Form<'_, F>, said: &mut Said) {
    let mut who = Some(said.who);
    form.pick(F::Who, &mut who);
    said.who = who.unwrap_or_default();
    if said.who != Who::Person {
        form.text(F::Name, &mut said.name);
    }
}

fn when_ui(form: &mut Form<'_, F>, cx: &Context<'_>, said: &mut Said) {
    let before = said.on;
    form.date(F::On, &mut said.on);
    if said.on != before && said.on != Some(cx.today) {
        said.at = None; // the time was this moment's
    }
    let wrong = text::NO_TIME.in_lang(cx.lang);
    let show = |at: &Option<Time>| {
        at.map_or_else(String::new, |it| format!("{:02}.{:02}", it.hour(), it.minute()))
    };
    form.parsed(F::At, &mut said.at, show, |typed| read_time(typed).map_err(|()| wrong.to_owned()));
}

/// "14.30", "14:30", "1430" or "9"; nothing typed is no time.
fn read_time(typed: &str) -> Result<Option<Time>, ()> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let (hour, minute) = match typed.split_once(['.', ':']) {
        Some(parts) => parts,
        None if typed.len() > 2 && typed.is_ascii() => typed.split_at(typed.len() - 2),
        None => (typed, "0"),
    };
    let figure = |text: &str| text.parse().map_err(drop);
    Time::new(figure(hour)?, figure(minute)?, 0, 0).map(Some).map_err(drop)
}

fn until_ui(form: &mut Form<'_, F>, lang: Lang, about: About<'_>, said: &mut Said) {
    let usual = said.limit(about.text.version(said.version(about.text, about.chain)));
    let mut now = usual.clone();
    let mut until = Some(now.until);
    form.pick(F::Until, &mut until);
    now.until = until.unwrap_or_default();
    match now.until {
        Until::Withdrawn => {}
        Until::Date => {
            if usual.until != Until::Date {
                now.on = now.on.or(said.on.map(a_year_on));
            }
            if now.on.is_none() {
                form.error(F::UntilOn, text::NO_DAY.in_lang(lang));
            }
            form.date(F::UntilOn, &mut now.on);
        }
        Until::Event => _ = form.text(F::UntilWhat, &mut now.what),
    }
    if now != usual {
        said.until = Some(now);
    }
}

/// The last day of a year that begins on `on`.
fn a_year_on(on: Date) -> Date {
    on.saturating_add(1.year()).yesterday().unwrap_or(on)
}

/// What an event still lacks, by the fields of the form.
pub(super) fn gaps(event: ConsentEvent, today: Date) -> Vec<Gap<F>> {
    let alone = Consent { events: vec![event], ..Consent::default() };
    let gaps = alone.gaps(today).into_iter();
    gaps.map(|it| Gap { field: it.field.into(), says: it.says, cite: it.cite }).collect()
}

/// Says each of `faults` under its field.
pub(super) fn tell_faults(form: &mut Form<'_, F>, faults: &[ConsentFault], lang: Lang) {
    for fault in faults {
        form.error((*fault).into(), &told(*fault, lang));
    }
}

/// A fault with its provision.
pub(super) fn told(fault: ConsentFault, lang: Lang) -> String {
    let told = fault.text().in_lang(lang);
    if fault.cite().is_empty() { told.to_owned() } else { format!("{told} ({})", fault.cite()) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn a_time_is_read_in_the_usual_ways() {
        let table = [
            ("14.30", Ok(Some(time(14, 30, 0, 0)))),
            ("14:05", Ok(Some(time(14, 5, 0, 0)))),
            ("0930", Ok(Some(time(9, 30, 0, 0)))),
            ("9", Ok(Some(time(9, 0, 0, 0)))),
            ("", Ok(None)),
            ("25.00", Err(())),
            ("nio", Err(())),
            ("å30", Err(())),
        ];
        for (typed, expected) in table {
            assert_eq!(read_time(typed), expected, "{typed}");
        }
    }

    #[test]
    fn a_year_ends_the_day_before_it_began() {
        assert_eq!(a_year_on(date(2026, 11, 22)), date(2027, 11, 21));
    }
}
