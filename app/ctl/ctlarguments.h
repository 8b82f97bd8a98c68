// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctlexit.h"
#include "app/ctl/ctlverbs.h"

#include <QStringList>

#include <map>
#include <variant>

namespace sluice {

/// A command line taken apart by the option table, before anybody knows what the words mean.
struct CtlArguments
{
    QStringList words;                    ///< the verb and what follows it, options left out
    std::map<CtlOption, QString> options; ///< with their values; empty for those that take none
    bool operator==(const CtlArguments &) const = default;

    [[nodiscard]] bool has(CtlOption option) const { return options.contains(option); }
};

/// Options may stand anywhere, as `--for 2h` or `--for=2h`; after `--` there are none. What begins with a dash and a
/// digit is a word. An unknown option names the nearest.
[[nodiscard]] std::variant<CtlArguments, CtlFailure> splitCtlArguments(const QStringList &arguments);

} // namespace sluice
