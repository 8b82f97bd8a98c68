// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/configreader.h"

#include "agentcore/haproxy/configwords.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace sluice {
namespace {

/// Sections whose lines are none of ours. Without them a `server` line of `peers` would pass for a backend's.
constexpr std::array otherSections{
    "global",      "frontend", "peers",    "resolvers", "mailers", "userlist", "program",     "http-errors", "ring",
    "log-forward", "cache",    "fcgi-app", "crt-store", "traces",  "acme",     "log-profile", "group",       "haproxy",
};

class Reader
{
public:
    void take(const ConfigLine &line)
    {
        if (line.quotes == Quotes::Open)
            m_file.openQuotes.append(line.number);
        const QByteArray &key = line.words.first();
        if (key == "defaults" || key == "backend" || key == "listen")
            beginSection(line);
        else if (std::ranges::any_of(otherSections, [&key](const char *name) { return key == name; }))
            endSection(Kind::Other);
        else if (m_kind != Kind::Other)
            takeLine(line);
    }

    [[nodiscard]] ConfigFile finish()
    {
        endSection(Kind::Other);
        return m_file;
    }

private:
    enum class Kind { Defaults, Proxy, Other };

    void beginSection(const ConfigLine &line)
    {
        const bool isDefaults = line.words.first() == "defaults";
        endSection(isDefaults ? Kind::Defaults : Kind::Proxy);
        const qsizetype from = line.words.indexOf("from");
        const bool isNamed = line.words.size() > 1 && from != 1;
        const QByteArray name = isNamed ? line.words.at(1) : QByteArray();
        if (from > 0 && from + 1 < line.words.size())
            m_proxy = m_defaults.value(line.words.at(from + 1));
        else
            m_proxy = isDefaults ? ConfigProxy() : m_lastDefaults;
        m_proxy.name = name;
    }

    /// Only now is it known what the whole section says.
    void endSection(Kind next)
    {
        for (; m_firstServer < m_file.servers.size(); ++m_firstServer)
            m_file.servers.at(m_firstServer).proxy = m_proxy;
        if (m_kind == Kind::Defaults) {
            m_lastDefaults = m_proxy;
            if (!m_proxy.name.isEmpty())
                m_defaults.insert(m_proxy.name, m_proxy);
        }
        m_kind = next;
        m_proxy = {};
    }

    void takeLine(const ConfigLine &line)
    {
        const QByteArrayList &words = line.words;
        if (words.first() == "default-server")
            takeArguments(m_proxy.defaultServer, words, 1);
        else if (m_kind == Kind::Proxy && words.first() == "server")
            takeServer(line, {line.number, words.value(1), words.value(2), 1, {}, {}}, 3);
        else if (m_kind == Kind::Proxy && words.first() == "server-template")
            takeServer(line, {line.number, words.value(1), words.value(3), countOf(words.value(2)), {}, {}}, 4);
        else if (words.size() > 1)
            takeSetting(line);
    }

    void takeSetting(const ConfigLine &line)
    {
        const QByteArrayList &words = line.words;
        if (words.first() == "balance") {
            m_proxy.balance = words.at(1);
            m_proxy.balanceLine = line.number;
        } else if (words.first() == "hash-type") {
            m_proxy.hashType = words.at(1);
        } else if (words.first() == "timeout" && words.at(1) == "check" && words.size() > 2) {
            m_proxy.timeoutCheck = haproxyTime(words.at(2));
        }
    }

    void takeServer(const ConfigLine &line, ConfigServer server, qsizetype firstArgument)
    {
        if (server.address.isEmpty())
            return; // HAProxy refuses the file; there is nothing to say of such a line
        server.arguments = m_proxy.defaultServer;
        takeArguments(server.arguments, line.words, firstArgument);
        m_file.servers.push_back(std::move(server));
    }

    /// "3" or "1-3".
    [[nodiscard]] static int countOf(const QByteArray &text)
    {
        const qsizetype dash = text.indexOf('-');
        if (dash < 0)
            return std::max(1, text.toInt());
        const qint64 count = qint64(text.mid(dash + 1).toInt()) - text.first(dash).toInt() + 1;
        return int(std::clamp(count, qint64(1), qint64(65535)));
    }

    ConfigFile m_file;
    QHash<QByteArray, ConfigProxy> m_defaults;
    ConfigProxy m_lastDefaults;
    ConfigProxy m_proxy;
    std::size_t m_firstServer = 0;
    Kind m_kind = Kind::Proxy; ///< what stands before the first section is a piece of one
};

} // namespace

ConfigFile readConfig(QByteArrayView text)
{
    Reader reader;
    for (const ConfigLine &line : configLines(text))
        reader.take(line);
    return reader.finish();
}

} // namespace sluice
