// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenshots.h"

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

class QCommandLineParser;

namespace sluice {

[[nodiscard]] QList<QCommandLineOption> screenshotOptions();

/// Nothing where no picture is asked for; a sentence where it is asked for in a wrong way.
[[nodiscard]] std::variant<std::optional<ScreenshotOrder>, QString> screenshotOrderOf(const QCommandLineParser &parser);

/// What --scale says, for before there is a QApplication: the environment tells that, and only then. 1 without it.
[[nodiscard]] double askedScale(const QStringList &arguments);

} // namespace sluice
