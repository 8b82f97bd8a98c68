// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenecontrols.h"

#include "ui/card.h"
#include "ui/scenewords.h"
#include "ui/toolicons.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonHeight = 30;
constexpr int pageStep = 10;

} // namespace

SceneControls::SceneControls(ControlClient &client, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_player(client, clock)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_percent(new QSpinBox(this))
    , m_watch(makeTextLabel(u"sceneWatch"_s, this))
{
    setObjectName(u"sceneControls"_s);
    m_slider->setObjectName(u"idleSlider"_s);
    m_slider->setRange(0, 100);
    m_slider->setPageStep(pageStep);
    m_slider->setAccessibleName(tr("Simulated CPU idle"));
    m_percent->setObjectName(u"idlePercent"_s);
    m_percent->setRange(0, 100);
    m_percent->setSuffix(tr(" %", "behind a number"));
    m_percent->setAccessibleName(tr("Simulated CPU idle in percent"));
    for (std::size_t index = 0; index < allLoadScenes.size(); ++index)
        m_scenes.at(index) = makeSceneButton(allLoadScenes.at(index));
    buildLayout();
    connect(m_slider, &QSlider::valueChanged, this, [this](int percent) { setByHand(percent); });
    connect(m_percent, &QSpinBox::valueChanged, this, [this](int percent) { setByHand(percent); });
    connect(&m_player, &ScenePlayer::idleChanged, this, [this](int percent) { showIdle(percent); });
    connect(&m_player, &ScenePlayer::sceneChanged, this, [this] { showScene(); });
    connect(&m_player, &ScenePlayer::refused, this,
            [this](const QString &text) { m_watch->setText(tr("The agent refuses: %1").arg(text)); });
    showIdle(m_player.idle());
    showScene();
}

QPushButton *SceneControls::makeSceneButton(LoadScene scene)
{
    auto *button = new QPushButton(titleOf(scene), this);
    button->setObjectName(u"scene-"_s + word(scene));
    button->setAccessibleDescription(watchText(scene));
    button->setToolTip(watchText(scene));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setMinimumHeight(buttonHeight);
    connect(button, &QPushButton::clicked, this, [this, scene] { choose(scene); });
    return button;
}

void SceneControls::buildLayout()
{
    auto *label = new QLabel(tr("CPU idle:"), this);
    label->setBuddy(m_slider);
    auto *byHand = new QHBoxLayout;
    byHand->setSpacing(8);
    byHand->addWidget(label);
    byHand->addWidget(m_slider, 1);
    byHand->addWidget(m_percent);
    auto *scenes = new QGridLayout;
    scenes->setSpacing(6);
    int place = 0;
    for (QPushButton *button : m_scenes) {
        scenes->addWidget(button, place / 2, place % 2);
        ++place;
    }
    auto *column = makeCardColumn(tr("Simulated load"), this);
    column->addLayout(byHand);
    column->addLayout(scenes);
    column->addWidget(m_watch);
}

// The button of what plays ends it.
void SceneControls::choose(LoadScene scene)
{
    if (m_player.scene() == scene)
        m_player.stop();
    else
        m_player.play(scene, QRandomGenerator::global()->generate());
    showScene();
}

void SceneControls::setByHand(int percent)
{
    m_player.setIdle(percent);
    showIdle(percent);
}

void SceneControls::showIdle(int percent)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietNumber(m_percent);
    m_slider->setValue(percent);
    m_percent->setValue(percent);
}

void SceneControls::showScene()
{
    for (std::size_t index = 0; index < allLoadScenes.size(); ++index) {
        const bool plays = m_player.scene() == allLoadScenes.at(index);
        m_scenes.at(index)->setChecked(plays);
        // A pressed button is hardly another colour in the dark.
        m_scenes.at(index)->setIcon(toolIcon(plays ? ToolSign::Pause : ToolSign::Go, palette()));
    }
    m_watch->setText(m_player.scene() ? watchText(*m_player.scene())
                                      : tr("Move the slider, or play a scene: each says what to watch."));
    relayAround(m_watch);
}

} // namespace sluice
