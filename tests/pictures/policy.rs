//! The policy wizard: its first page, the outline, a sample of steps, the whole text, and a record opened from a step.

use super::*;
use parmen::{
    app::PolicyPage,
    policy::{Both, Outline, Policy, Promise, Section},
};

/// The example binder, where a policy is begun that promises more than the registers hold.
fn fill_policy(store: &mut Store) {
    fill_example(store);
    let by = By { actor: "Anna Lind".into(), at: now() };
    let mut policy = Policy {
        covers: Both::new("du köper av oss eller ber om support", ""),
        promises: vec![Promise::NeverSells, Promise::Secrecy, Promise::NotAimedAtChildren],
        ..Policy::default().with_outline(Outline::Full)
    };
    let recordings = policy.sections.iter_mut().find(|it| it.section == Section::Recordings);
    recordings.unwrap().is_off = true;
    store.set_policy(&by, &policy).unwrap();
}

fn press(harness: &mut Harness<'static, App>, part: &str) {
    let found = harness.query_all_by_label_contains(part).next();
    found.unwrap().click_accesskit();
    harness.run_steps(6);
}

const STEPS: &[(&str, Section)] = &[
    ("controller", Section::Controller),
    ("introduction", Section::Introduction),
    ("groups", Section::Groups),
    ("purposes", Section::Purposes),
    ("summary", Section::Summary),
    ("recipients", Section::Recipients),
    ("transfers", Section::Transfers),
    ("security", Section::Security),
    ("children", Section::Children),
    ("identity", Section::IdentityCheck),
    ("mailings", Section::Mailings),
    ("recordings-off", Section::Recordings),
];

#[test]
fn r_90_every_page_of_the_policy_wizard() {
    let looks = [
        (Lang::Sv, Looks::Light, SIZES[0]),
        (Lang::En, Looks::Dark, SIZES[0]),
        (Lang::Sv, Looks::Light, SIZES[1]),
    ];
    for at in looks {
        let page = |name: &str, page| {
            draw_after(|_| (), &format!("policy-{name}"), Place::Policy(page), at, fill_policy);
        };
        page("start", PolicyPage::Start);
        page("outline", PolicyPage::Outline);
        page("whole", PolicyPage::Whole);
        for (name, section) in STEPS {
            page(name, PolicyPage::Section(*section));
        }
        let [answer, open, fold] = match at.0 {
            Lang::Sv => ["Ändra här: ", "Öppna: ", "Avsnittets plats och egna ord"],
            Lang::En => ["Change here: ", "Open: ", "The section's place and own words"],
        };
        let recipients = Place::Policy(PolicyPage::Section(Section::Recipients));
        draw_after(|it| press(it, answer), "policy-answering", recipients, at, fill_policy);
        draw_after(|it| press(it, open), "policy-visit", recipients, at, fill_policy);
        let controller = Place::Policy(PolicyPage::Section(Section::PersonalData));
        draw_after(|it| press(it, fold), "policy-shape", controller, at, fill_policy);
    }
    let place = Place::Policy(PolicyPage::Start);
    draw_after(|_| (), "policy-empty", place, looks[0], |_| ());
    draw_after(|_| (), "policy-empty", place, (Lang::En, Looks::Dark, SIZES[1]), |_| ());
}
