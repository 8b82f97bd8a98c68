// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include <QDir>
#include <QFileInfo>
#include <QPixmap>
#include <QSaveFile>
#include <QWidget>

#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenLooks = 60ms;
constexpr int mostLooks = 12;      ///< the chart moves on; then it is taken as it is
constexpr int mostLooksForIt = 80; ///< until a dialog is there

/// Why this file cannot be written; nothing is left behind.
std::optional<QString> whyNot(const QString &path)
{
    QSaveFile file(path);
    const bool can = file.open(QIODevice::WriteOnly);
    file.cancelWriting();
    return can ? std::nullopt : std::optional(u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
}

} // namespace

Screenshots::Screenshots(QWidget &window, ScreenshotOrder order, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_order(std::move(order))
{
    m_turn.setSingleShot(true);
}

std::optional<QString> Screenshots::start()
{
    for (const PanelPage &one : m_order.pages) {
        if (const std::optional<QString> error = whyNot(fileOf(one)))
            return error;
    }
    m_window.resize(m_order.size);
    m_turn.callOnTimeout(this, [this] { look(); });
    QTimer::singleShot(m_order.after, this, [this] { open(); });
    return std::nullopt;
}

QString Screenshots::fileOf(const PanelPage &page) const
{
    if (m_order.pages.size() == 1)
        return m_order.file;
    const QFileInfo file(m_order.file);
    return file.dir().filePath(u"%1-%2.%3"_s.arg(file.completeBaseName(), page.name, file.suffix()));
}

void Screenshots::open()
{
    if (!openPage(page(), m_window)) {
        fail(u"page %1 cannot be shown now: what opens it is not there, or greyed out"_s.arg(page().name));
        return;
    }
    m_looks = 0;
    m_last = {};
    m_turn.start(betweenLooks);
}

void Screenshots::look()
{
    ++m_looks;
    QWidget *const shown = shownPage(page(), m_window);
    if (!shown && m_looks >= mostLooksForIt) {
        fail(u"page %1 did not come up"_s.arg(page().name));
        return;
    }
    const QImage image = shown ? shown->grab().toImage() : QImage();
    const bool isAtRest = !image.isNull() && (image == m_last || m_looks >= mostLooks);
    m_last = image;
    if (isAtRest)
        save(image);
    else
        m_turn.start(betweenLooks);
}

void Screenshots::save(const QImage &image)
{
    QSaveFile file(fileOf(page()));
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit()) {
        fail(u"%1 could not be written: %2"_s.arg(file.fileName(), file.errorString()));
        return;
    }
    leave();
}

void Screenshots::leave()
{
    QWidget *const shown = shownPage(page(), m_window);
    if (shown && shown != &m_window)
        shown->close();
    if (++m_next == m_order.pages.size())
        Q_EMIT finished();
    else
        QTimer::singleShot(betweenLooks, this, [this] { open(); });
}

void Screenshots::giveUp()
{
    if (m_next < m_order.pages.size())
        fail(u"the window closed before page %1 was taken: closing asks only where something would stay behind"_s.arg(
            page().name));
}

void Screenshots::fail(const QString &why)
{
    m_turn.stop();
    Q_EMIT failed(why);
}

} // namespace sluice
