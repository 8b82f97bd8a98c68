// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcerules.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

const QString licenceLine = u"// SPDX-License-Identifier: GPL-3.0-or-later"_s;
const QStringList projectFolders{u"agentcore/"_s, u"ui/"_s, u"app/"_s};

bool isOurs(const QString &path)
{
    return std::ranges::any_of(projectFolders, [&path](const QString &folder) { return path.startsWith(folder); });
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

QString complaint(const SourceFile &file, const Include &include, const QString &text)
{
    return u"%1:%2: %3: %4"_s.arg(file.path, QString::number(include.line), include.header, text);
}

const Layer *layerByTarget(const std::vector<Layer> &layers, const QString &target)
{
    const auto found = std::ranges::find(layers, target, &Layer::target);
    return found == layers.end() ? nullptr : &*found;
}

/// True if `goal` can be reached from `layer` by at least one link.
bool reaches(const std::vector<Layer> &layers, const Layer &layer, const QString &goal, QStringList &seen)
{
    return std::ranges::any_of(layer.links, [&](const QString &link) {
        if (link == goal)
            return true;
        if (seen.contains(link))
            return false;
        seen.append(link);
        const Layer *const next = layerByTarget(layers, link);
        return next && reaches(layers, *next, goal, seen);
    });
}

} // namespace

SourceFile SourceFile::fromText(const QString &path, const QString &text)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    SourceFile file{path, text, {}};
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (const QRegularExpressionMatch match = pattern.match(line); match.hasMatch())
            file.includes.push_back({match.captured(2), number, match.captured(1) == "\""_L1});
    }
    return file;
}

void QtHeaders::add(const QString &module, const QString &header)
{
    m_modules[header].append(module);
}

QtHeaders QtHeaders::installedIn(const QString &folder)
{
    QtHeaders headers;
    const QDir root(folder);
    for (const QString &module : root.entryList({u"Qt*"_s}, QDir::Dirs)) {
        for (const QString &header : QDir(root.filePath(module)).entryList(QDir::Files))
            headers.add(module, header);
    }
    return headers;
}

QStringList QtHeaders::modulesOf(const QString &header) const
{
    static const QRegularExpression modulePrefix(u"^(Qt[A-Z][A-Za-z0-9]*)/"_s);
    if (const QRegularExpressionMatch match = modulePrefix.match(header); match.hasMatch())
        return {match.captured(1)};
    return m_modules.value(header);
}

std::vector<Layer> layersIn(const QString &folder, const QString &cmakeLists)
{
    static const QRegularExpression comment(u"#[^\n]*"_s);
    static const QRegularExpression call(uR"(\bsluice_add_layer\s*\(([^)]*)\))"_s);
    static const QRegularExpression space(uR"(\s+)"_s);
    const QString commands = QString(cmakeLists).remove(comment);
    std::vector<Layer> layers;
    for (auto matches = call.globalMatch(commands); matches.hasNext();) {
        const QStringList words = matches.next().captured(1).split(space, Qt::SkipEmptyParts);
        const qsizetype links = words.indexOf("LINKS"_L1);
        layers.push_back({words.value(0), folder, links < 0 ? QStringList() : words.mid(links + 1)});
    }
    return layers;
}

bool linksInTheEnd(const std::vector<Layer> &layers, const Layer &layer, const QString &target)
{
    QStringList seen;
    return reaches(layers, layer, target, seen);
}

QStringList layerCircles(const std::vector<Layer> &layers)
{
    QStringList complaints;
    for (const Layer &layer : layers) {
        QStringList seen;
        if (reaches(layers, layer, layer.target, seen))
            complaints.append(u"%1: links itself in the end"_s.arg(layer.folder));
    }
    return complaints;
}

QStringList forbiddenLinks(const std::vector<Layer> &layers)
{
    static const QStringList outside{u"Qt6::Core"_s, u"Qt6::Network"_s, u"Threads::Threads"_s};
    QStringList complaints;
    for (const Layer &layer : layers) {
        if (!layer.folder.startsWith("agentcore/"_L1))
            continue;
        for (const QString &link : layer.links) {
            const Layer *const linked = layerByTarget(layers, link);
            if (!outside.contains(link) && !(linked && linked->folder.startsWith("agentcore/"_L1)))
                complaints.append(u"%1: links %2"_s.arg(layer.folder, link));
        }
    }
    return complaints;
}

QStringList crossedLayers(const SourceFile &file, const std::vector<Layer> &layers)
{
    const QString own = folderOf(file.path);
    const auto layer = std::ranges::find(layers, own, &Layer::folder);
    if (layer == layers.end())
        return {u"%1: its folder has no sluice_add_layer()"_s.arg(file.path)};
    QStringList complaints;
    for (const Include &include : file.includes) {
        if (!isOurs(include.header) || folderOf(include.header) == own)
            continue;
        const auto included = std::ranges::find(layers, folderOf(include.header), &Layer::folder);
        if (included == layers.end() || !layer->links.contains(included->target))
            complaints.append(complaint(file, include, u"%1 does not link it"_s.arg(own)));
    }
    return complaints;
}

QStringList foreignQtHeaders(const SourceFile &file, const QtHeaders &qt, const QStringList &modules)
{
    QStringList complaints;
    for (const Include &include : file.includes) {
        const QStringList owners = qt.modulesOf(include.header);
        const auto allowed = [&modules](const QString &owner) { return modules.contains(owner); };
        if (!owners.isEmpty() && std::ranges::none_of(owners, allowed))
            complaints.append(complaint(file, include, u"belongs to %1"_s.arg(owners.join(" and "_L1))));
    }
    return complaints;
}

QStringList beyondTheClient(const SourceFile &file)
{
    static const QStringList folders{u"agentcore/protocol"_s, u"agentcore/haproxy"_s,  u"agentcore/control"_s,
                                     u"agentcore/policy"_s,   u"agentcore/settings"_s, u"agentcore/history"_s,
                                     u"agentcore/clock"_s,    u"agentcore/connect"_s,  u"agentcore/demonstration"_s};
    static const QStringList agentsOwn{
        u"agentcore/control/controlserver.h"_s, u"agentcore/control/controlconnection.h"_s,
        u"agentcore/control/locallistener.h"_s, u"agentcore/control/peercredentials.h"_s,
        u"agentcore/settings/settingsfile.h"_s,
    };
    QStringList complaints;
    for (const Include &include : file.includes) {
        if (!include.header.startsWith("agentcore/"_L1))
            continue;
        if (!folders.contains(folderOf(include.header)) || agentsOwn.contains(include.header))
            complaints.append(complaint(file, include, u"the agent's own business"_s));
    }
    return complaints;
}

QStringList faultsOfForm(const SourceFile &file)
{
    QStringList complaints;
    if (file.text.left(file.text.indexOf(u'\n')) != licenceLine)
        complaints.append(u"%1:1: the first line is not the licence's"_s.arg(file.path));
    if (file.isHeader() && !file.text.contains("\n#pragma once\n"_L1))
        complaints.append(u"%1: no #pragma once"_s.arg(file.path));
    for (const Include &include : file.includes) {
        if (include.header.endsWith(".cpp"_L1))
            complaints.append(complaint(file, include, u"a source file"_s));
        if (include.header.startsWith("private/"_L1) || include.header.contains("/private/"_L1))
            complaints.append(complaint(file, include, u"a private header"_s));
        if (include.quoted && isOurs(file.path) && !isOurs(include.header))
            complaints.append(complaint(file, include, u"not by its full path in the project"_s));
    }
    return complaints;
}

QStringList filesThatInclude(const std::vector<SourceFile> &files,
                             const std::function<bool(const QString &header)> &matches)
{
    QStringList paths;
    for (const SourceFile &file : files) {
        if (std::ranges::any_of(file.includes, matches, &Include::header))
            paths.append(file.path);
    }
    return paths;
}

QStringList typesOfOneName(const std::vector<SourceFile> &files)
{
    static const QRegularExpression definition(
        uR"(^(?:struct|class|enum class) (\w+)(?: final)?(?: :[^;]*)?(?: \{.*)?$)"_s,
        QRegularExpression::MultilineOption);
    QHash<QString, QString> defined; // the header of each name
    QStringList faults;
    for (const SourceFile &file : files) {
        for (auto matches = definition.globalMatch(file.isHeader() ? file.text : QString()); matches.hasNext();) {
            const QString name = matches.next().captured(1);
            const QString other = defined.value(name);
            if (other.isEmpty())
                defined.insert(name, file.path);
            else
                faults.append(u"%1: %2 is defined in %3, too"_s.arg(file.path, name, other));
        }
    }
    return faults;
}

QStringList neededLibraries(const QString &objdump)
{
    static const QRegularExpression pattern(uR"(^\s*(?:NEEDED\s+|DLL Name:\s*)(\S+))"_s,
                                            QRegularExpression::MultilineOption);
    QStringList libraries;
    for (auto matches = pattern.globalMatch(objdump); matches.hasNext();)
        libraries.append(matches.next().captured(1));
    return libraries;
}

QStringList windowLibraries(const QStringList &libraries)
{
    static const QRegularExpression qtLibrary(u"Qt6(Core|Network)\\b"_s);
    static const std::array windowSystem{"libX11"_L1, "libxcb"_L1, "libwayland"_L1, "libGL"_L1, "libEGL"_L1};
    QStringList found;
    for (const QString &library : libraries) {
        const bool isQt = library.contains("Qt6"_L1) && !library.contains(qtLibrary);
        if (isQt || std::ranges::any_of(windowSystem, [&library](auto name) { return library.startsWith(name); }))
            found.append(library);
    }
    return found;
}

} // namespace sluice
