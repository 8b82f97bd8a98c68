// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

namespace sluice {

/// A file of /proc or /sys that is kept open and read again from its start: one system call and no allocation a
/// reading. Only the beginning is read, because what we want stands in the first line.
class HeldFile
{
public:
    explicit HeldFile(QString path);
    ~HeldFile();
    HeldFile(HeldFile &&other) noexcept;
    HeldFile &operator=(HeldFile &&other) noexcept;
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;

    /// The text is good until the next reading; nullopt: see error(). Opens the file where it is not open.
    [[nodiscard]] std::optional<QByteArrayView> read();
    /// The next reading opens the file anew.
    void close();

    [[nodiscard]] const QString &path() const noexcept { return m_path; }
    /// What the system said, for people.
    [[nodiscard]] QString error() const;

private:
    QString m_path;
    std::array<char, 512> m_buffer{}; ///< ten columns of /proc/stat with twenty digits each are 214 bytes
    int m_descriptor = -1;
    int m_error = 0;
};

} // namespace sluice
