// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configcheck.h"

#include <QFile>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

QString originOf(const SettingsSource &source, const SettingsFiles &files)
{
    if (source.origin == SettingsOrigin::Default)
        return u"default"_s;
    return u"%1:%2"_s.arg(source.origin == SettingsOrigin::Panel ? files.panel : files.own).arg(source.place.line);
}

QString errorLines(const std::vector<SettingsError> &errors)
{
    QStringList lines;
    for (const SettingsError &error : errors)
        lines.append(error.toString());
    return lines.join(u'\n');
}

} // namespace

EarlyExit configReport(const SettingsFiles &files)
{
    const auto read = readSettingsTexts(files);
    if (const auto *const error = std::get_if<SettingsError>(&read))
        return {AgentExit::Misconfigured, error->toString()};
    const auto &texts = std::get<SettingsTexts>(read);
    const std::vector<SettingsError> errors = settingsFaults(texts, files);
    if (!errors.empty())
        return {AgentExit::Misconfigured, errorLines(errors)};
    const LayeredResult layered = layerSettings(texts, files);
    QStringList lines{u"%1: %2"_s.arg(files.own, texts.own ? u"good"_s : u"not there, so the defaults count"_s)};
    if (texts.panel)
        lines.append(u"%1: good"_s.arg(files.panel));
    for (const auto &[key, source] : std::get<LayeredSettings>(layered).sources)
        lines.append(u"%1 = %2    # %3"_s.arg(key, source.value, originOf(source, files)));
    return {AgentExit::Done, lines.join(u'\n')};
}

} // namespace sluice
