// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctlexit.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace sluice {

/// A file that the command line names; "-" is standard input. Larger than `atMost` bytes, it was not meant.
[[nodiscard]] std::variant<QByteArray, CtlFailure> readInput(const QString &path, qint64 atMost);
/// What messages call it.
[[nodiscard]] QString inputName(const QString &path);

} // namespace sluice
