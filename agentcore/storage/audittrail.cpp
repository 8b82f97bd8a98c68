// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/audittrail.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t waitingAtMost = 1000;
/// A file is rotated before it grows past its limit; more than this, somebody else has written.
constexpr qint64 readAtMost = 4 * AuditTrail::largestFile;

QByteArray lineOf(const AuditEntry &entry)
{
    return QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact) + '\n';
}

std::vector<AuditEntry> parse(const QByteArray &bytes)
{
    std::vector<AuditEntry> entries;
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray &line : lines) {
        if (const auto entry = auditEntryFromJson(QJsonDocument::fromJson(line).object()))
            entries.push_back(*entry);
    }
    return entries;
}

} // namespace

AuditTrail::AuditTrail(const QString &directory)
    : m_directory(directory)
    , m_file(pathOf(0))
{
    for (int age = 0; age < files && m_last == 0; ++age) {
        for (const AuditEntry &entry : read(age))
            m_last = std::max(m_last, entry.number);
    }
}

QString AuditTrail::pathOf(int age) const
{
    const QString newest = m_directory + "/audit.jsonl"_L1;
    return age == 0 ? newest : u"%1.%2"_s.arg(newest).arg(age);
}

std::vector<AuditEntry> AuditTrail::read(int age) const
{
    const FileBytes bytes = readTail(pathOf(age), readAtMost);
    const auto *const content = std::get_if<std::optional<QByteArray>>(&bytes);
    return content && *content ? parse(**content) : std::vector<AuditEntry>();
}

std::optional<StorageError> AuditTrail::append(AuditEntry &entry)
{
    entry.number = ++m_last;
    if (m_waiting.size() >= waitingAtMost) {
        m_waiting.pop_front();
        ++m_lostEntries;
    }
    m_waiting.push_back(entry);
    return retry();
}

std::optional<StorageError> AuditTrail::retry()
{
    while (!m_waiting.empty()) {
        AuditEntry entry = m_waiting.front();
        if (m_lostEntries > 0) {
            const QString lost = u"%1 entries before this one could not be written and are lost"_s.arg(m_lostEntries);
            entry.text = entry.text.isEmpty() ? lost : lost + u"; "_s + entry.text;
        }
        if (auto error = write(entry))
            return error;
        m_lostEntries = 0;
        m_waiting.pop_front();
    }
    return std::nullopt;
}

std::optional<StorageError> AuditTrail::write(const AuditEntry &entry)
{
    const QByteArray line = lineOf(entry);
    if (auto error = m_file.open())
        return error;
    if (m_file.size() > 0 && m_file.size() + line.size() > largestFile) {
        if (auto error = rotate())
            return error;
    }
    return m_file.append(line);
}

std::optional<StorageError> AuditTrail::rotate()
{
    // Oldest first, so that one that fails leaves a gap among the names and loses nothing.
    for (int age = files - 1; age > 0; --age) {
        if (!QFileInfo::exists(pathOf(age - 1)))
            continue;
        if (auto error = renameFile(pathOf(age - 1), pathOf(age)))
            return error;
    }
    return std::nullopt;
}

std::vector<AuditEntry> AuditTrail::entries(const AuditRange &range) const
{
    std::vector<AuditEntry> newestFirst;
    qsizetype bytes = 0;
    // False once no more are wanted.
    const auto take = [&](const AuditEntry &entry) {
        if (range.before != 0 && entry.number >= range.before)
            return true;
        if (entry.number <= range.after || newestFirst.size() >= range.limit)
            return false;
        bytes += lineOf(entry).size();
        if (bytes > range.bytes && !newestFirst.empty())
            return false;
        newestFirst.push_back(entry);
        return true;
    };
    bool more = std::all_of(m_waiting.crbegin(), m_waiting.crend(), take);
    for (int age = 0; age < files && more; ++age) {
        const std::vector<AuditEntry> stored = read(age);
        more = std::all_of(stored.crbegin(), stored.crend(), take);
    }
    std::ranges::reverse(newestFirst);
    return newestFirst;
}

} // namespace sluice
