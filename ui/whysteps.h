// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/whymoment.h"

#include <QString>

#include <vector>

namespace sluice {

/// One step on the way from the load to the weight.
struct WhyStep
{
    QString name;
    QString value;
    QString meaning;
    bool operator==(const WhyStep &) const = default;
};

/// In their order; what is not known is left out.
[[nodiscard]] std::vector<WhyStep> whySteps(const WhyMoment &moment);

} // namespace sluice
