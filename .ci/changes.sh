# SPDX-License-Identifier: GPL-3.0-or-later
# What changed since a commit whose checks are known: for the checks that read only what changed. Sourced, by bash, in
# the project's root.

# The commit that this change is compared with, and what named it; nothing where it cannot be told.
base=
named_by=
find_base()
{
    local recorded=
    if [[ -n ${SLUICE_CI_BASE-} ]]; then
        base=$(git rev-parse --verify --quiet "$SLUICE_CI_BASE^{commit}" || true)
        named_by="\$SLUICE_CI_BASE, $SLUICE_CI_BASE"
    elif [[ -f .ci/tidy-base ]]; then
        read -r recorded <.ci/tidy-base || true
        named_by=".ci/tidy-base, ${recorded:-empty}"
        if git merge-base --is-ancestor "$recorded" HEAD 2>/dev/null; then base=$recorded; fi
    fi
}

# The files that differ from $base, those that git does not know yet among them.
changed_files() { { git diff --name-only "$base" --; git ls-files --others --exclude-standard; } | sort -u; }
