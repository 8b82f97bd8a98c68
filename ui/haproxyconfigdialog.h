// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace sluice {

/// The configuration of a HAProxy that a demonstration started, to be read and copied.
class HaproxyConfigDialog final : public QDialog
{
    Q_OBJECT

public:
    HaproxyConfigDialog(const QString &configuration, QWidget *parent);
};

} // namespace sluice
