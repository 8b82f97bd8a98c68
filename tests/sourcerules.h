// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace sluice {

// What ARCHITECTURE.md says of layers, as functions from text to complaints. No complaint, an empty list.

struct Include
{
    QString header;
    int line = 0; ///< from 1
    bool quoted = false;
    bool operator==(const Include &) const = default;
};

/// A source file by its path from the top of the checkout, with '/'.
struct SourceFile
{
    QString path;
    QString text;
    std::vector<Include> includes;

    [[nodiscard]] static SourceFile fromText(const QString &path, const QString &text);
    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1StringView(".h")); }
};

/// One sluice_add_layer(): a folder, its target, and what that target links.
struct Layer
{
    QString target;
    QString folder;
    QStringList links;
    bool operator==(const Layer &) const = default;
};

/// Which Qt module has which header: by the headers that are installed.
class QtHeaders
{
public:
    /// `module` is "QtCore", `header` a name in its folder.
    void add(const QString &module, const QString &header);
    [[nodiscard]] static QtHeaders installedIn(const QString &folder);

    [[nodiscard]] bool isEmpty() const { return m_modules.isEmpty(); }
    /// The modules that have this header; "QtGui/QPen" names its own. Empty where it is not one of Qt's.
    [[nodiscard]] QStringList modulesOf(const QString &header) const;

private:
    QHash<QString, QStringList> m_modules;
};

[[nodiscard]] std::vector<Layer> layersIn(const QString &folder, const QString &cmakeLists);

/// True if the layer links the target, itself or by what it links.
[[nodiscard]] bool linksInTheEnd(const std::vector<Layer> &layers, const Layer &layer, const QString &target);
/// A layer that links another which, in the end, links the first.
[[nodiscard]] QStringList layerCircles(const std::vector<Layer> &layers);
/// Targets that agentcore's layers must not link: anything but each other, Qt Core and Network, and threads.
[[nodiscard]] QStringList forbiddenLinks(const std::vector<Layer> &layers);
/// Project headers of folders that the file's own folder does not link.
[[nodiscard]] QStringList crossedLayers(const SourceFile &file, const std::vector<Layer> &layers);
/// Headers of other Qt modules than these.
[[nodiscard]] QStringList foreignQtHeaders(const SourceFile &file, const QtHeaders &qt, const QStringList &modules);
/// What of agentcore the panel must not know: all but the words, the values and the client.
[[nodiscard]] QStringList beyondTheClient(const SourceFile &file);
/// First line, include guard, includes by full path, no source or private header included.
[[nodiscard]] QStringList faultsOfForm(const SourceFile &file);

[[nodiscard]] QStringList filesThatInclude(const std::vector<SourceFile> &files,
                                           const std::function<bool(const QString &header)> &matches);

/// Types of one name in two headers: no compiler and no linker says a word, and one of them is destroyed as the other.
[[nodiscard]] QStringList typesOfOneName(const std::vector<SourceFile> &files);

/// Names of the libraries that a program needs, from `objdump -p`.
[[nodiscard]] QStringList neededLibraries(const QString &objdump);
/// Those that a program without a window must not need.
[[nodiscard]] QStringList windowLibraries(const QStringList &libraries);

} // namespace sluice
