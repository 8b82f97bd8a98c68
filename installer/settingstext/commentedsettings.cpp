// SPDX-License-Identifier: GPL-3.0-or-later
#include "installer/settingstext/commentedsettings.h"

#include "installer/settingstext/settingskeytext.h"

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr auto preface = R"(# Settings of Sluicekeeper's agent; see sluicekeeper.toml(5).
#
# Every setting stands here with its default, commented out: remove the # before the ones you change. No program
# writes this file. Look for mistakes with: sluiced --check-config
# Take changes over with: systemctl reload sluiced
)"_L1;

// A list inside a list (a service's sources): its header alone would be one more entry, so that it is commented out too.
bool headerIsCommented(const SettingsKey &section)
{
    return section.type == SettingType::SectionList && !section.section.isEmpty();
}

QString helpLine(const SettingsKey &key)
{
    const QString allowed = allowedText(key);
    return allowed.isEmpty() ? u"# %1\n"_s.arg(key.help) : u"# %1 (%2)\n"_s.arg(key.help, allowed);
}

} // namespace

QByteArray commentedSettings()
{
    QString text(preface);
    for (const SettingsKey &key : settingsKeys()) {
        if (isSection(key))
            text += u"\n"_s + helpLine(key) + (headerIsCommented(key) ? u"#"_s : QString()) + headerText(key) + u'\n';
        else
            text += helpLine(key) + u"#%1 = %2\n"_s.arg(key.key, key.defaultText);
    }
    return text.toUtf8();
}

} // namespace sluice
