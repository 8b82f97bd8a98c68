// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/whymoment.h"

#include <QString>

namespace sluice {

/// The moment in plain language, as a rich text with headings and tables: the line, what each word does at HAProxy and
/// leaves alone, the way from the load to the weight, what was forced and owed, and what cannot be known.
[[nodiscard]] QString whyHtml(const WhyMoment &moment);

} // namespace sluice
