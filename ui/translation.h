// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace sluice {

struct LanguageChoice;

/// The panel's texts and Qt's own in one language, for the running QApplication and as long as this lives. Texts that
/// widgets already show stay as they are, so it stands before the first of them.
class Translation
{
public:
    explicit Translation(const LanguageChoice &choice);
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

private:
    QTranslator m_panel;
    QTranslator m_qt;
};

} // namespace sluice
