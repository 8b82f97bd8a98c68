# SPDX-License-Identifier: GPL-3.0-or-later
sluice_add_test(tst_agentstatusjson LINKS sluice_control)
sluice_add_test(tst_leaveprogress LINKS sluice_control)
sluice_add_test(tst_overridesjson LINKS sluice_control)
sluice_add_test(tst_frames LINKS sluice_control)
sluice_add_test(tst_rpc LINKS sluice_control)
sluice_add_test(tst_controlserver LINKS sluice_control SOURCES controlserverfixture.h rawcontrolclient.h)
# These make processes of another user: need root.
sluice_add_test(tst_controllimits LINKS sluice_control SOURCES controlserverfixture.h nobodyschild.h rawcontrolclient.h)
sluice_add_test(tst_controlaccess LINKS sluice_control SOURCES controlserverfixture.h nobodyschild.h rawcontrolclient.h)
sluice_add_test(tst_controlclient LINKS sluice_control SOURCES controlclientfixture.h)
sluice_add_test(tst_controlclientfaults LINKS sluice_control SOURCES controlclientfixture.h)
