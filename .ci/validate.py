"""Each PDF named on the command line is PDF/A-2a and PDF/UA-1, or this says which rule it breaks."""

import sys

import page

is_sound = True
for path in sys.argv[1:]:
    for profile in ("2a", "ua1"):
        result = page.validate_pdf(path, profile=profile, limits=page.SafetyLimits.unlimited())
        is_sound &= result.is_compliant
        for failure in result.failures[:10]:
            print(f"{path} {profile} {failure.rule_id}: {failure.message[:200]}")
sys.exit(not is_sound)
