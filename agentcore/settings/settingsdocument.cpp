// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/settingsdocument.h"

#include "agentcore/settings/listenreader.h"
#include "agentcore/settings/metricsreader.h"
#include "agentcore/settings/sectionreader.h"
#include "agentcore/settings/servicereader.h"
#include "agentcore/settings/textcheck.h"

#include <QFile>

#include <filesystem>
#include <utility>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

/// Room for some ten thousand services with names and lines of their own.
constexpr qsizetype largestFile = 4 * 1024 * 1024;

SettingsError fromProblem(const TomlProblem &problem, const QString &fileName)
{
    const auto code = problem.kind == TomlProblem::Kind::Duplicate ? SettingsErrorCode::Duplicate
                                                                   : SettingsErrorCode::Syntax;
    return {code, fileName, problem.place.line, problem.place.column, problem.text};
}

SettingsError unreadable(const QString &fileName, const QString &text)
{
    return {SettingsErrorCode::Unreadable, fileName, 0, 0, text};
}

/// Only what is surely absent may mean defaults: a file that is there and cannot be read may say something else.
bool isAbsent(const QString &path)
{
    std::error_code error;
    const auto status = std::filesystem::symlink_status(path.toStdU16String(), error);
    return status.type() == std::filesystem::file_type::not_found;
}

void setFile(TomlNode &node, int file)
{
    node.place.file = file;
    for (TomlEntry &entry : node.entries) {
        entry.place.file = file;
        setFile(entry.value, file);
    }
    for (TomlNode &item : node.items)
        setFile(item, file);
}

} // namespace

std::variant<std::optional<QByteArray>, SettingsError> readSettingsBytes(const QString &path)
{
    if (isAbsent(path))
        return std::optional<QByteArray>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    // One byte more than is allowed tells a file that is too large, however large it is.
    QByteArray content = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    return std::optional(std::move(content));
}

std::variant<TomlNode, SettingsError> settingsTree(QByteArrayView toml, const QString &fileName, int file)
{
    if (toml.size() > largestFile)
        return unreadable(fileName, u"found more than %1 bytes; expected a settings file"_s.arg(largestFile));
    if (const auto problem = checkText(toml))
        return fromProblem(*problem, fileName);
    auto parsed = parseToml(toml);
    if (const auto *problem = std::get_if<TomlProblem>(&parsed))
        return fromProblem(*problem, fileName);
    TomlNode tree = std::get<TomlNode>(std::move(parsed));
    if (file != 0)
        setFile(tree, file);
    return tree;
}

Settings settingsOfTree(const TomlNode &root, SettingsComplaints &complaints)
{
    Settings settings;
    const SectionReader top(root, {}, complaints);
    if (const auto listen = top.section("listen"_L1))
        readListen(*listen, settings.listen);
    if (const auto reply = top.section("reply"_L1)) {
        reply->read("style"_L1, settings.reply.style, replyStyleWords);
        reply->read("ready_fetches"_L1, settings.reply.readyFetches);
        reply->read("ready_for"_L1, settings.reply.readyFor);
        reply->read("return_check"_L1, settings.reply.returnCheck);
    }
    if (const auto sampling = top.section("sampling"_L1)) {
        sampling->read("interval"_L1, settings.sampling.interval);
        sampling->read("source"_L1, settings.sampling.source, samplingSourceWords);
    }
    if (const auto lifecycle = top.section("lifecycle"_L1)) {
        lifecycle->read("on_stop"_L1, settings.lifecycle.onStop, farewellWords);
        lifecycle->read("on_shutdown"_L1, settings.lifecycle.onShutdown, farewellWords);
        lifecycle->read("farewell"_L1, settings.lifecycle.farewell);
        lifecycle->read("warm_up"_L1, settings.lifecycle.warmUp);
    }
    if (const auto metrics = top.section("metrics"_L1))
        readMetrics(*metrics, settings.metrics);
    if (const auto services = top.sections("service"_L1))
        settings.services = readServices(*services);
    return settings;
}

} // namespace sluice
