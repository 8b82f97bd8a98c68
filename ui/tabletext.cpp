// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabletext.h"

#include "ui/tableroles.h"

#include <QAbstractItemModel>
#include <QSaveFile>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// What begins with one of these is a formula to a spreadsheet.
constexpr QStringView formulaSigns = u"=+-@\t\r";

QString oneLine(QString text)
{
    text.replace(u'\n', u' ');
    text.replace(u'\t', u' ');
    return text;
}

QString csvCell(QString text)
{
    if (!text.isEmpty() && formulaSigns.contains(text.front()))
        text.prepend(u'\'');
    const bool quoted = std::ranges::any_of(
        text, [](QChar character) { return character == u',' || character == u'"' || character < u' '; });
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString wholeText(const QModelIndex &index)
{
    const QVariant whole = index.data(TableRole::whole);
    return whole.isValid() ? whole.toString() : index.data().toString();
}

} // namespace

QString tabbedText(const QAbstractItemModel &model, const QModelIndexList &rows)
{
    QList<int> numbers;
    for (const QModelIndex &row : rows)
        numbers.append(row.row());
    std::ranges::sort(numbers);
    QString text;
    for (const int row : numbers) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(oneLine(wholeText(model.index(row, column))));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',').toUtf8() + "\r\n";
}

QByteArray csvOf(const QAbstractItemModel &model)
{
    QByteArray csv;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    csv += csvLine(cells);
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(wholeText(model.index(row, column)));
        csv += csvLine(cells);
    }
    return csv;
}

std::optional<QString> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return file.errorString();
    return std::nullopt;
}

} // namespace sluice
