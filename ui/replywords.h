// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace sluice {

/// A word of a reply and what it does, in plain language.
struct ExplainedWord
{
    QString word; ///< as it is sent; "—" for what is left out
    QString meaning;
    bool operator==(const ExplainedWord &) const = default;
};

/// Every word of the line (without its newline), in its order; then what is left out where that needs saying.
[[nodiscard]] std::vector<ExplainedWord> explainReply(const QByteArray &line, const ServiceStatus &service);

/// The line as a person reads it aloud: "up 75%, then a line end".
[[nodiscard]] QString spokenReply(const QByteArray &line);

} // namespace sluice
