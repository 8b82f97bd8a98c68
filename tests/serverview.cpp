// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/serverview.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sluice {
namespace {

using Row = QHash<QByteArray, QByteArray>;

/// HAProxy management guide, "show servers state": srv_op_state.
QString operationalWord(int number)
{
    static const std::array words{u"STOPPED"_s, u"STARTING"_s, u"RUNNING"_s, u"STOPPING"_s};
    return number >= 0 && number < int(words.size()) ? words.at(std::size_t(number)) : QString::number(number);
}

/// The same, srv_admin_state: a mask.
QStringList administrativeWords(int mask)
{
    static const std::array<std::pair<int, QString>, 7> flags{{{0x01, u"FMAINT"_s},
                                                               {0x02, u"IMAINT"_s},
                                                               {0x04, u"CMAINT"_s},
                                                               {0x08, u"FDRAIN"_s},
                                                               {0x10, u"IDRAIN"_s},
                                                               {0x20, u"RMAINT"_s},
                                                               {0x40, u"HMAINT"_s}}};
    QStringList words;
    for (const auto &[bit, word] : flags) {
        if (mask & bit)
            words.append(word);
    }
    return words;
}

/// The rows below the row that begins with `#` and names the columns, by "backend/server".
QHash<QString, Row> rowsByServer(const QList<QList<QByteArray>> &rows, const QByteArray &backendColumn,
                                 const QByteArray &serverColumn)
{
    QHash<QString, Row> found;
    QList<QByteArray> names;
    for (QList<QByteArray> cells : rows) {
        if (cells.first().startsWith("# ")) {
            cells.first().remove(0, 2);
            names = cells;
            continue;
        }
        if (names.isEmpty() || cells.size() < names.size())
            continue;
        Row row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names.at(i), cells.at(i));
        found.insert(QString::fromUtf8(row.value(backendColumn) + '/' + row.value(serverColumn)), row);
    }
    return found;
}

/// `show servers state` parts its columns by blanks, and its header has one more behind the `#`.
QList<QList<QByteArray>> blankParted(const QByteArray &text)
{
    QList<QList<QByteArray>> rows;
    for (const QByteArray &line : text.split('\n')) {
        const bool header = line.startsWith("# ");
        rows.append((header ? line.mid(2) : line).split(' '));
        if (header)
            rows.last().first().prepend("# ");
    }
    return rows;
}

ServerView viewOf(const Row &state, const Row &figures)
{
    ServerView view;
    view.status = QString::fromUtf8(figures.value("status"));
    view.operational = operationalWord(state.value("srv_op_state").toInt());
    view.administrative = administrativeWords(state.value("srv_admin_state").toInt());
    view.userWeight = state.value("srv_uweight").toInt();
    view.initialWeight = state.value("srv_iweight").toInt();
    view.effectiveWeight = figures.value("weight").toInt();
    if (const qint64 limit = figures.value("slim").toLongLong(); limit != 0)
        view.maxconn = limit;
    view.agentStatus = QString::fromUtf8(figures.value("agent_status"));
    view.lastAgent = QString::fromUtf8(figures.value("last_agt")).simplified();
    view.downTransitions = figures.value("chkdown").toInt();
    return view;
}

} // namespace

QList<QList<QByteArray>> csvRows(const QByteArray &text)
{
    QList<QList<QByteArray>> rows{{QByteArray()}};
    bool quoted = false;
    for (const char byte : text) {
        if (byte == '"')
            quoted = !quoted; // a doubled quote, which HAProxy writes for one, does not occur in what we read
        else if (byte == ',' && !quoted)
            rows.last().append(QByteArray());
        else if (byte == '\n' && !quoted)
            rows.append({QByteArray()});
        else
            rows.last().last().append(byte);
    }
    return rows;
}

bool ServerView::takesTraffic() const
{
    // srv_currently_usable() and the weight, as src/backend.c asks before it picks a server.
    return userWeight > 0 && administrative.filter(u"MAINT"_s).isEmpty() && administrative.filter(u"DRAIN"_s).isEmpty()
        && (operational == u"RUNNING"_s || operational == u"STARTING"_s);
}

QString ServerView::toString() const
{
    const QString flags = administrative.isEmpty() ? u"READY"_s : administrative.join(u'+');
    const QString limit = maxconn ? QString::number(*maxconn) : u"unlimited"_s;
    const QString weights = u"%1/%2"_s.arg(userWeight).arg(initialWeight);
    return QStringList{status, operational, flags, weights, limit, agentStatus, lastAgent}.join(u" | "_s);
}

QHash<QString, ServerView> readServerViews(const QByteArray &serversState, const QByteArray &stat)
{
    const QHash<QString, Row> states = rowsByServer(blankParted(serversState), "be_name", "srv_name");
    const QHash<QString, Row> figures = rowsByServer(csvRows(stat), "pxname", "svname");
    QHash<QString, ServerView> views;
    for (auto state = states.cbegin(); state != states.cend(); ++state) {
        if (const auto figure = figures.constFind(state.key()); figure != figures.cend())
            views.insert(state.key(), viewOf(state.value(), figure.value()));
    }
    return views;
}

std::optional<ServerView> readServerView(const QByteArray &serversState, const QByteArray &stat, const QString &backend,
                                         const QString &server)
{
    const QHash<QString, ServerView> views = readServerViews(serversState, stat);
    const auto found = views.constFind(backend + u'/' + server);
    return found == views.cend() ? std::nullopt : std::optional(*found);
}

} // namespace sluice
