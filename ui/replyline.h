// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

#include <vector>

class QTextLayout;

namespace sluice {

/// The exact bytes of a reply, large, with a drawn mark where the line ends. Ctrl+C copies them; a click or
/// Enter asks why.
class ReplyLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyLine(QWidget *parent = nullptr);

    void setReply(const QByteArray &reply);
    [[nodiscard]] QByteArray reply() const { return m_reply; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Somebody wants to know why it says that: by a click or Enter.
    void whyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QFont largeFont(int width) const;
    double layOut(QTextLayout &layout, int width) const;
    void copy() const;

    QByteArray m_reply;
};

} // namespace sluice
