// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingid.h"

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

QString SettingId::path() const
{
    const QString keyPath = key ? pathOf(*key) : QString();
    return service.isEmpty() ? keyPath : u"service."_s + service + keyPath.sliced(qsizetype(sizeof("service") - 1));
}

SettingId settingId(QAnyStringView keyPath, const QString &service)
{
    const auto keys = settingsKeys();
    const auto found = std::ranges::find_if(keys, [keyPath](const SettingsKey &key) { return pathOf(key) == keyPath; });
    return {service, found == keys.end() ? nullptr : &*found};
}

} // namespace sluice
