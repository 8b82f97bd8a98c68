// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/demonstration/sceneplayer.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace sluice {

/// The simulated load of a demonstration: set by hand, or played.
class SceneControls final : public QWidget
{
    Q_OBJECT

public:
    SceneControls(ControlClient &client, const Clock &clock, QWidget *parent = nullptr);

private:
    void buildLayout();
    QPushButton *makeSceneButton(LoadScene scene);
    void choose(LoadScene scene);
    void setByHand(int percent);
    void showIdle(int percent);
    void showScene();

    ScenePlayer m_player;
    QSlider *m_slider = nullptr;
    QSpinBox *m_percent = nullptr;
    std::array<QPushButton *, allLoadScenes.size()> m_scenes{};
    QLabel *m_watch = nullptr;
};

} // namespace sluice
