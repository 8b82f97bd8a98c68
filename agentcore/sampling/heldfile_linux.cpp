// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/sampling/heldfile_linux.h"

#include <QFile>

#include <utility>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace sluice {

HeldFile::HeldFile(QString path)
    : m_path(std::move(path))
{
}

HeldFile::~HeldFile()
{
    close();
}

HeldFile::HeldFile(HeldFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_error(other.m_error)
{
}

HeldFile &HeldFile::operator=(HeldFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_error, other.m_error);
    return *this;
}

std::optional<QByteArrayView> HeldFile::read()
{
    if (m_descriptor < 0)
        m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC);
    ssize_t length = -1;
    if (m_descriptor >= 0) {
        do {
            length = ::pread(m_descriptor, m_buffer.data(), m_buffer.size(), 0);
        } while (length < 0 && errno == EINTR);
    }
    if (length < 0) {
        m_error = errno;
        close();
        return std::nullopt;
    }
    return QByteArrayView(m_buffer.data(), qsizetype(length));
}

void HeldFile::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

QString HeldFile::error() const
{
    return QString::fromLocal8Bit(std::strerror(m_error));
}

} // namespace sluice
