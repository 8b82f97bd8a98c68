// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/journal.h"

#include "agentcore/storage/durablefile.h"
#include "agentcore/storage/statedirectory.h"

#include <QDateTime>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace sluice {
namespace {

/// Entries are small and a file is rewritten above 1 MiB, so the last one is in here unless the file is not ours.
constexpr qint64 readAtMost = 64 * 1024 * 1024;
constexpr qint64 rewrittenAbove = 1024 * 1024;

/// The first free name of its kind, so that an earlier damaged file is never overwritten.
QString damagedName(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString first = path + QStringLiteral(".damaged-") + stamp;
    QString name = first;
    for (int number = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++number)
        name = first + u'-' + QString::number(number);
    return name;
}

} // namespace

std::strong_ordering BalancerKey::operator<=>(const BalancerKey &other) const noexcept
{
    if (const auto order = address <=> other.address; std::is_neq(order))
        return order;
    const auto lineOrder = std::lexicographical_compare_three_way(line.begin(), line.end(), other.line.begin(),
                                                                  other.line.end());
    return std::is_neq(lineOrder) ? lineOrder : service.compare(other.service) <=> 0;
}

class Journal::Private
{
public:
    explicit Private(QString stateDirectory)
        : directory(std::move(stateDirectory))
        , file(journalPath())
    {
    }

    [[nodiscard]] QString journalPath() const { return directory + QStringLiteral("/journal"); }
    [[nodiscard]] QString instancePath() const { return directory + QStringLiteral("/instance"); }
    [[nodiscard]] std::optional<StorageError> takeDirectory();
    [[nodiscard]] std::optional<StorageError> ensureInstance();
    [[nodiscard]] std::optional<StorageError> prepareToAppend();
    void startAfresh(Opened &opened, const QString &damaged);
    [[nodiscard]] std::optional<StorageError> append(QByteArrayView entry);

    QString directory;
    std::unique_ptr<StateDirectory> taken;
    DurableFile file;
    bool hasInstance = false;
    bool fileIsDoubtful = false; ///< an earlier write failed
};

std::optional<StorageError> Journal::Private::takeDirectory()
{
    if (taken)
        return std::nullopt;
    StateDirectory::Taken result = StateDirectory::take(directory);
    if (const auto *error = std::get_if<StorageError>(&result))
        return *error;
    taken = std::get<std::unique_ptr<StateDirectory>>(std::move(result));
    return std::nullopt;
}

std::optional<StorageError> Journal::Private::ensureInstance()
{
    if (hasInstance)
        return std::nullopt;
    auto error = replaceFile(instancePath(), QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + '\n');
    hasInstance = !error;
    return error;
}

std::optional<StorageError> Journal::Private::prepareToAppend()
{
    // Without an instance beside it a journal is still good; append() tries again.
    static_cast<void>(ensureInstance());
    return file.open();
}

/// First start, or lost: writes what makes the next start find `opened.state`.
void Journal::Private::startAfresh(Opened &opened, const QString &damaged)
{
    // The order matters: a damaged journal that is moved away with no instance beside it would look like a first start.
    const bool nextStartKnows = !ensureInstance();
    if (!damaged.isEmpty() && nextStartKnows) {
        const QString name = damagedName(damaged);
        if (!renameFile(damaged, name))
            opened.keptAside = name;
    }
    opened.error = file.append(encodeEntry(opened.state));
}

std::optional<StorageError> Journal::Private::append(QByteArrayView entry)
{
    static_cast<void>(ensureInstance());
    // Nobody knows what the disk has of a file whose write failed. A new one is known.
    if (fileIsDoubtful && !replaceFile(journalPath(), entry)) {
        fileIsDoubtful = false;
        return std::nullopt;
    }
    if (auto error = file.append(entry)) {
        fileIsDoubtful = true;
        if (!QFileInfo::exists(directory)) // then the lock is on a directory that is gone
            taken.reset();
        return error;
    }
    fileIsDoubtful = false;
    // Where it cannot be rewritten, it goes on growing: the entry is safe already.
    if (file.size() > rewrittenAbove)
        static_cast<void>(replaceFile(journalPath(), entry));
    return std::nullopt;
}

Journal::Journal(QString directory)
    : d(std::make_unique<Private>(std::move(directory)))
{
}

Journal::~Journal() = default;

Journal::Opened Journal::open()
{
    Opened opened;
    opened.error = d->takeDirectory();
    if (opened.error && opened.error->code == StorageErrorCode::InUse)
        return opened;

    // A file that cannot be read counts as there: only what is surely absent makes a first start.
    const FileBytes instance = readTail(d->instancePath(), 1);
    d->hasInstance = instance != FileBytes(std::optional<QByteArray>());
    const FileBytes journal = readTail(d->journalPath(), readAtMost);
    const auto *bytes = std::get_if<std::optional<QByteArray>>(&journal);
    const bool isThere = !bytes || *bytes;
    const auto entry = bytes && *bytes ? lastWholeEntry(**bytes) : std::nullopt;

    if (entry) {
        opened.found = Found::Loaded;
        opened.state = *entry;
    } else if (isThere || d->hasInstance) {
        opened.found = Found::Lost;
        opened.state.decisionNeeded = true;
    }
    if (opened.error)
        return opened;
    if (entry)
        opened.error = d->prepareToAppend();
    else
        d->startAfresh(opened, isThere && !(bytes && (*bytes)->isEmpty()) ? d->journalPath() : QString());
    return opened;
}

std::optional<StorageError> Journal::append(const DurableState &state)
{
    if (auto error = d->takeDirectory())
        return error;
    return d->append(encodeEntry(state));
}

} // namespace sluice
