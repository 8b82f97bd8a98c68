// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translation.h"

#include "ui/languagechoice.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace sluice {

using namespace Qt::StringLiterals;

Translation::Translation(const LanguageChoice &choice)
{
    QLocale::setDefault(choice.locale);
    const QString code(choice.language.code);
    // English has a file too: the plurals.
    if (m_panel.load(u":/translations/sluicekeeper_"_s + code))
        QCoreApplication::installTranslator(&m_panel);
    // Where Qt's translations are not installed, the words on its own buttons stay English.
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_panel);
    QLocale::setDefault(QLocale::system());
}

} // namespace sluice
