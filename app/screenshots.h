// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panelpages.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace sluice {

/// Which pictures to make of the panel, without hands.
struct ScreenshotOrder
{
    QString file; ///< with several pages each has its own: "-NAME" stands before the ".png"
    std::vector<PanelPage> pages;
    std::chrono::milliseconds after{2'000}; ///< that long the window is there before the first picture
    QSize size{1'120, 780};                 ///< of the window; a dialog has its own
    double scale = 1;
};

/// Brings up page after page, waits until it has come to rest, and saves it. Ends with one of the signals.
class Screenshots final : public QObject
{
    Q_OBJECT

public:
    Screenshots(QWidget &window, ScreenshotOrder order, QObject *parent = nullptr);

    /// Why nothing can be written there; else it has begun.
    [[nodiscard]] std::optional<QString> start();
    /// The window is about to go.
    void giveUp();

Q_SIGNALS:
    void finished();
    void failed(const QString &why);

private:
    void open();
    void look();
    void save(const QImage &image);
    void leave();
    void fail(const QString &why);
    [[nodiscard]] QString fileOf(const PanelPage &page) const;
    [[nodiscard]] const PanelPage &page() const { return m_order.pages[m_next]; }

    QWidget &m_window;
    const ScreenshotOrder m_order;
    std::size_t m_next = 0;
    int m_looks = 0; ///< at this page
    QImage m_last;   ///< what it looked like last time
    QTimer m_turn;
};

} // namespace sluice
