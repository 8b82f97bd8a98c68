// SPDX-License-Identifier: GPL-3.0-or-later
#include "installer/settingstext/settingskeytext.h"

#include "agentcore/settings/durationtext.h"

#include <QStringList>

namespace sluice {

using namespace Qt::StringLiterals;

QString allowedText(const SettingsKey &key)
{
    switch (key.type) {
    case SettingType::Integer:
    case SettingType::PortList:
        return u"%1 to %2"_s.arg(key.minimum).arg(key.maximum);
    case SettingType::Duration:
        return u"\"%1\" to \"%2\""_s.arg(settingText(std::chrono::milliseconds(key.minimum)),
                                         settingText(std::chrono::milliseconds(key.maximum)));
    case SettingType::Choice: {
        QStringList words;
        for (const QLatin1StringView choice : key.choices)
            words.append(u"\"%1\""_s.arg(choice));
        return words.join(u" or "_s);
    }
    default:
        return {};
    }
}

QString headerText(const SettingsKey &section)
{
    const QString name = pathOf(section);
    return section.type == SettingType::SectionList ? u"[[%1]]"_s.arg(name) : u"[%1]"_s.arg(name);
}

} // namespace sluice
