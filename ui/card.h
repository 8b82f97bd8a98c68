// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QVBoxLayout;

namespace sluice {

/// The panel's one kind of box: a filled rectangle with round corners and a thin line around it.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Fills a widget with a card that has this heading; the column is for what stands below it.
[[nodiscard]] QVBoxLayout *makeCardColumn(const QString &heading, QWidget *widget);
/// A label for running text: wraps, can be selected by mouse and keyboard.
[[nodiscard]] QLabel *makeTextLabel(const QString &objectName, QWidget *parent);
/// A label for a card's heading.
[[nodiscard]] QLabel *makeHeading(const QString &text, QWidget *parent);
/// Makes the layouts around forget the height that they had: Qt 6.4 keeps the height for a width even after a wrapped
/// label in it was hidden.
void relayAround(QWidget *widget);
/// Makes a window higher where its wrapped text has become longer: its layout would squeeze the buttons instead.
void growToFit(QWidget &window);
/// Secondary text: the palette's muted tone.
void makeMuted(QLabel *label);

} // namespace sluice
