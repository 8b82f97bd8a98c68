// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace sluice {

/// Every text on the widgets of that window that is wider or higher than the room it has, with both sizes.
[[nodiscard]] QStringList cutTexts(const QWidget &window);

/// Every key that two controls of that window share: Alt and that key would do neither.
[[nodiscard]] QStringList sharedMnemonics(const QWidget &window);

} // namespace sluice
