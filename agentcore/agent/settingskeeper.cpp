// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/settingskeeper.h"

#include "agentcore/agent/reloadconflict.h"
#include "agentcore/storage/durablefile.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <utility>

namespace sluice {
namespace {

Q_LOGGING_CATEGORY(lcSettings, "sluice.settings")

using namespace Qt::StringLiterals;

} // namespace

SettingsKeeper::SettingsKeeper(const Clock &clock, SettingsFiles files, std::optional<ListenAddress> listen,
                               SettingsState start, Keeper &keeper, EngineLink &engine, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_files(std::move(files))
    , m_listen(std::move(listen))
    , m_state(std::move(start))
    , m_keeper(keeper)
    , m_engine(engine)
{
}

SettingsKeeper::Outcome SettingsKeeper::reload()
{
    const LayeredResult loaded = loadLayers(m_files);
    if (const auto *const error = std::get_if<SettingsError>(&loaded))
        return fail(error->toString());
    const auto &next = std::get<LayeredSettings>(loaded);
    if (const auto conflict = reloadConflict(next, m_files, m_keeper.state()))
        return fail(*conflict);
    return take(next);
}

SettingsKeeper::Outcome SettingsKeeper::apply(const SettingsChange &change)
{
    auto read = readSettingsTexts(m_files);
    if (const auto *const error = std::get_if<SettingsError>(&read))
        return error->toString();
    auto texts = std::get<SettingsTexts>(std::move(read));
    texts.panel = changedPanelText(texts.panel.value_or(QByteArray()), change);
    const LayeredResult layered = layerSettings(texts, m_files);
    if (const auto *const error = std::get_if<SettingsError>(&layered))
        return error->toString();
    const auto &next = std::get<LayeredSettings>(layered);
    if (const auto conflict = reloadConflict(next, m_files, m_keeper.state()))
        return *conflict;
    if (const auto error = replaceFile(m_files.panel, *texts.panel))
        return u"%1: %2; nothing was changed"_s.arg(error->path, error->text);
    return take(next);
}

std::vector<SettingsError> SettingsKeeper::faultsOf(const QByteArray &toml, const QString &file) const
{
    SettingsFiles names = m_files;
    const auto read = readSettingsTexts(m_files);
    // What is wrong with the files on disk is said of them elsewhere; here the text alone is asked about.
    SettingsTexts texts = std::holds_alternative<SettingsTexts>(read) ? std::get<SettingsTexts>(read) : SettingsTexts();
    if (QFileInfo(file).fileName() == word(SettingsOrigin::Panel)) {
        texts.panel = toml;
        names.panel = file;
        return settingsFaults(texts, names);
    }
    names.own = file;
    return settingsFaults({toml, std::nullopt}, names);
}

SettingsKeeper::Outcome SettingsKeeper::take(const LayeredSettings &next)
{
    const SettingsDifference difference = differenceBetween(m_state.layered.settings, next.settings);
    m_state.layered = next;
    m_state.error.clear();
    m_state.reloaded = m_clock.wall();
    m_engine.tell(
        [settings = EngineSettings::from(next.settings, m_listen)](Engine &engine) { engine.adopt(settings); });
    whenInForce([this] { Q_EMIT changed(); });
    qCInfo(lcSettings, "settings taken; changed: %s",
           difference.changed.isEmpty() ? "nothing" : qUtf8Printable(difference.changed.join(", "_L1)));
    return difference;
}

void SettingsKeeper::whenInForce(std::function<void()> done)
{
    m_engine.ask([](Engine &) { return true; }, [done = std::move(done)](bool) { done(); });
}

QString SettingsKeeper::fail(const QString &text)
{
    qCWarning(lcSettings, "%s; the settings so far stay in force", qUtf8Printable(text));
    m_state.error = text;
    Q_EMIT changed();
    return text;
}

} // namespace sluice
