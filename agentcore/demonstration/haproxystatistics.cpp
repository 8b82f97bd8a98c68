// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/demonstration/haproxystatistics.h"

#include <QByteArrayList>

#include <algorithm>

namespace sluice {
namespace {

/// Rows of CSV. Between quotes commas and line ends are text: HAProxy's warning about weights ends with one. A doubled
/// quote, which stands for one, only switches twice.
QList<QByteArrayList> rowsOf(const QByteArray &text)
{
    QList<QByteArrayList> rows{{QByteArray()}};
    bool quoted = false;
    for (const char byte : text) {
        if (byte == '"')
            quoted = !quoted;
        else if (byte == ',' && !quoted)
            rows.last().append(QByteArray());
        else if (byte == '\n' && !quoted)
            rows.append(QByteArrayList{QByteArray()});
        else
            rows.last().last().append(byte);
    }
    return rows;
}

/// A row by the names of its columns.
class Row
{
public:
    Row(const QByteArrayList &names, const QByteArrayList &cells)
        : m_names(names)
        , m_cells(cells)
    {
    }
    /// nullopt: there is no such column.
    [[nodiscard]] std::optional<QByteArray> cell(const QByteArray &name) const
    {
        const qsizetype column = m_names.indexOf(name);
        return column < 0 || column >= m_cells.size() ? std::nullopt : std::optional(m_cells.at(column));
    }

private:
    const QByteArrayList &m_names;
    const QByteArrayList &m_cells;
};

std::optional<uint> numberIn(const std::optional<QByteArray> &cell)
{
    bool isNumber = false;
    const uint number = cell.value_or(QByteArray()).toUInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<HaproxyServerFigures> figuresIn(const Row &row)
{
    const std::optional<QByteArray> status = row.cell("status");
    // Older ones do not tell the user weight; theirs is the same unless the server is in MAINT or warms up.
    const std::optional<QByteArray> userWeight = row.cell("uweight");
    const std::optional<uint> weight = numberIn(userWeight ? userWeight : row.cell("weight"));
    if (!status || status->isEmpty() || !weight)
        return std::nullopt;
    return HaproxyServerFigures{*status, int(*weight), numberIn(row.cell("slim")).value_or(0),
                                row.cell("agent_status").value_or(QByteArray())};
}

} // namespace

// As srv_currently_usable() and the weight, include/haproxy/backend.h; the status is written from the same flags.
bool HaproxyServerFigures::takesTraffic() const
{
    return weight > 0 && (status.startsWith("UP") || status.startsWith("no check"));
}

std::optional<HaproxyServerFigures> figuresOf(const QByteArray &showStat, const QByteArray &backend,
                                              const QByteArray &server)
{
    const QList<QByteArrayList> rows = rowsOf(showStat);
    QByteArrayList names;
    for (QByteArrayList cells : rows) {
        if (cells.first().startsWith("# ")) {
            cells.first().remove(0, 2);
            names = cells;
            continue;
        }
        const Row row(names, cells);
        if (row.cell("pxname") == backend && row.cell("svname") == server)
            return figuresIn(row);
    }
    return std::nullopt;
}

} // namespace sluice
