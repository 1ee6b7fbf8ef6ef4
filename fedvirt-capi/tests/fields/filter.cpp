/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/nwfilter.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void nwfilter_FilterParameter(const nwfilter::FilterParameter &e) {
    TEXT(e, name, "t1283");
    TEXT(e, value, "t1284");
}

static void nwfilter_FilterRef(const nwfilter::FilterRef &e) {
    TEXT(e, filter, "t1282");
    nwfilter_FilterParameter(ADDED(e.parameters()));
}

static void nwfilter_MacMatch(const nwfilter::MacMatch &e) {
    TEXT(e, match, common::YesNo::no);
    TEXT(e, srcmacaddr, "t1290");
    TEXT(e, srcmacmask, "t1291");
    TEXT(e, dstmacaddr, "t1292");
    TEXT(e, dstmacmask, "t1293");
    TEXT(e, protocolid, "t1294");
    TEXT(e, comment, "t1295");
}

static void nwfilter_VlanMatch(const nwfilter::VlanMatch &e) {
    TEXT(e, match, common::YesNo::yes);
    TEXT(e, srcmacaddr, "t1297");
    TEXT(e, srcmacmask, "t1298");
    TEXT(e, dstmacaddr, "t1299");
    TEXT(e, dstmacmask, "t1300");
    TEXT(e, vlanid, "t1301");
    TEXT(e, encap_protocol, "t1302");
    TEXT(e, comment, "t1303");
}

static void nwfilter_StpMatch(const nwfilter::StpMatch &e) {
    TEXT(e, match, common::YesNo::yes);
    TEXT(e, srcmacaddr, "t1305");
    TEXT(e, srcmacmask, "t1306");
    TEXT(e, type, "t1307");
    TEXT(e, flags, "t1308");
    TEXT(e, root_priority, "t1309");
    TEXT(e, root_priority_hi, "t1310");
    TEXT(e, root_address, "t1311");
    TEXT(e, root_address_mask, "t1312");
    TEXT(e, root_cost, "t1313");
    TEXT(e, root_cost_hi, "t1314");
    TEXT(e, sender_priority, "t1315");
    TEXT(e, sender_priority_hi, "t1316");
    TEXT(e, sender_address, "t1317");
    TEXT(e, sender_address_mask, "t1318");
    TEXT(e, port, "t1319");
    TEXT(e, port_hi, "t1320");
    TEXT(e, age, "t1321");
    TEXT(e, age_hi, "t1322");
    TEXT(e, max_age, "t1323");
    TEXT(e, max_age_hi, "t1324");
    TEXT(e, hello_time, "t1325");
    TEXT(e, hello_time_hi, "t1326");
    TEXT(e, forward_delay, "t1327");
    TEXT(e, forward_delay_hi, "t1328");
    TEXT(e, comment, "t1329");
}

static void nwfilter_ArpMatch(const nwfilter::ArpMatch &e) {
    TEXT(e, match, common::YesNo::yes);
    TEXT(e, srcmacaddr, "t1331");
    TEXT(e, srcmacmask, "t1332");
    TEXT(e, dstmacaddr, "t1333");
    TEXT(e, dstmacmask, "t1334");
    TEXT(e, hwtype, "t1335");
    TEXT(e, protocoltype, "t1336");
    TEXT(e, opcode, "t1337");
    TEXT(e, arpsrcmacaddr, "t1338");
    TEXT(e, arpdstmacaddr, "t1339");
    TEXT(e, arpsrcipaddr, "t1340");
    TEXT(e, arpsrcipmask, "t1341");
    TEXT(e, arpdstipaddr, "t1342");
    TEXT(e, arpdstipmask, "t1343");
    TEXT(e, gratuitous, nwfilter::Gratuitous::yes);
    TEXT(e, comment, "t1345");
}

static void nwfilter_IpMatch(const nwfilter::IpMatch &e) {
    TEXT(e, match, common::YesNo::yes);
    TEXT(e, srcmacaddr, "t1347");
    TEXT(e, srcmacmask, "t1348");
    TEXT(e, dstmacaddr, "t1349");
    TEXT(e, dstmacmask, "t1350");
    TEXT(e, srcipaddr, "t1351");
    TEXT(e, srcipmask, "t1352");
    TEXT(e, dstipaddr, "t1353");
    TEXT(e, dstipmask, "t1354");
    TEXT(e, protocol, "t1355");
    TEXT(e, srcportstart, "t1356");
    TEXT(e, srcportend, "t1357");
    TEXT(e, dstportstart, "t1358");
    TEXT(e, dstportend, "t1359");
    TEXT(e, dscp, "t1360");
    TEXT(e, comment, "t1361");
}

static void nwfilter_Ipv6Match(const nwfilter::Ipv6Match &e) {
    TEXT(e, match, common::YesNo::yes);
    TEXT(e, srcmacaddr, "t1363");
    TEXT(e, srcmacmask, "t1364");
    TEXT(e, dstmacaddr, "t1365");
    TEXT(e, dstmacmask, "t1366");
    TEXT(e, srcipaddr, "t1367");
    TEXT(e, srcipmask, "t1368");
    TEXT(e, dstipaddr, "t1369");
    TEXT(e, dstipmask, "t1370");
    TEXT(e, protocol, "t1371");
    TEXT(e, srcportstart, "t1372");
    TEXT(e, srcportend, "t1373");
    TEXT(e, dstportstart, "t1374");
    TEXT(e, dstportend, "t1375");
    TEXT(e, type, "t1376");
    TEXT(e, typeend, "t1377");
    TEXT(e, code, "t1378");
    TEXT(e, codeend, "t1379");
    TEXT(e, comment, "t1380");
}

static void nwfilter_TcpMatch(const nwfilter::TcpMatch &e) {
    TEXT(e, match, common::YesNo::no);
    TEXT(e, srcmacaddr, "t1382");
    TEXT(e, srcipaddr, "t1383");
    TEXT(e, srcipmask, "t1384");
    TEXT(e, dstipaddr, "t1385");
    TEXT(e, dstipmask, "t1386");
    TEXT(e, srcipfrom, "t1387");
    TEXT(e, srcipto, "t1388");
    TEXT(e, dstipfrom, "t1389");
    TEXT(e, dstipto, "t1390");
    TEXT(e, dscp, "t1391");
    TEXT(e, connlimit_above, "t1392");
    TEXT(e, state, "t1393");
    TEXT(e, ipset, "t1394");
    TEXT(e, ipsetflags, "t1395");
    TEXT(e, srcportstart, "t1396");
    TEXT(e, srcportend, "t1397");
    TEXT(e, dstportstart, "t1398");
    TEXT(e, dstportend, "t1399");
    TEXT(e, option, "t1400");
    TEXT(e, flags, "t1401");
    TEXT(e, comment, "t1402");
}

static void nwfilter_PortMatch(const nwfilter::PortMatch &e) {
    TEXT(e, match, common::YesNo::no);
    TEXT(e, srcmacaddr, "t1404");
    TEXT(e, srcipaddr, "t1405");
    TEXT(e, srcipmask, "t1406");
    TEXT(e, dstipaddr, "t1407");
    TEXT(e, dstipmask, "t1408");
    TEXT(e, srcipfrom, "t1409");
    TEXT(e, srcipto, "t1410");
    TEXT(e, dstipfrom, "t1411");
    TEXT(e, dstipto, "t1412");
    TEXT(e, dscp, "t1413");
    TEXT(e, connlimit_above, "t1414");
    TEXT(e, state, "t1415");
    TEXT(e, ipset, "t1416");
    TEXT(e, ipsetflags, "t1417");
    TEXT(e, srcportstart, "t1418");
    TEXT(e, srcportend, "t1419");
    TEXT(e, dstportstart, "t1420");
    TEXT(e, dstportend, "t1421");
    TEXT(e, comment, "t1422");
}

static void nwfilter_IcmpMatch(const nwfilter::IcmpMatch &e) {
    TEXT(e, match, common::YesNo::no);
    TEXT(e, srcmacaddr, "t1424");
    TEXT(e, srcipaddr, "t1425");
    TEXT(e, srcipmask, "t1426");
    TEXT(e, dstipaddr, "t1427");
    TEXT(e, dstipmask, "t1428");
    TEXT(e, srcipfrom, "t1429");
    TEXT(e, srcipto, "t1430");
    TEXT(e, dstipfrom, "t1431");
    TEXT(e, dstipto, "t1432");
    TEXT(e, dscp, "t1433");
    TEXT(e, connlimit_above, "t1434");
    TEXT(e, state, "t1435");
    TEXT(e, ipset, "t1436");
    TEXT(e, ipsetflags, "t1437");
    TEXT(e, type, "t1438");
    TEXT(e, code, "t1439");
    TEXT(e, comment, "t1440");
}

static void nwfilter_TransportMatch(const nwfilter::TransportMatch &e) {
    TEXT(e, match, common::YesNo::no);
    TEXT(e, srcmacaddr, "t1442");
    TEXT(e, srcipaddr, "t1443");
    TEXT(e, srcipmask, "t1444");
    TEXT(e, dstipaddr, "t1445");
    TEXT(e, dstipmask, "t1446");
    TEXT(e, srcipfrom, "t1447");
    TEXT(e, srcipto, "t1448");
    TEXT(e, dstipfrom, "t1449");
    TEXT(e, dstipto, "t1450");
    TEXT(e, dscp, "t1451");
    TEXT(e, connlimit_above, "t1452");
    TEXT(e, state, "t1453");
    TEXT(e, ipset, "t1454");
    TEXT(e, ipsetflags, "t1455");
    TEXT(e, comment, "t1456");
}

static void nwfilter_FilterRule(const nwfilter::FilterRule &e) {
    TEXT(e, action, nwfilter::RuleAction::drop);
    TEXT(e, direction, nwfilter::RuleDirection::inout);
    SIGNED(e, priority, -1287);
    TEXT(e, statematch, "t1288");
    nwfilter_MacMatch(ADDED(e.mac()));
    nwfilter_VlanMatch(ADDED(e.vlan()));
    nwfilter_StpMatch(ADDED(e.stp()));
    nwfilter_ArpMatch(ADDED(e.arp()));
    MADE(ADDED(e.rarp()));
    nwfilter_IpMatch(ADDED(e.ip()));
    nwfilter_Ipv6Match(ADDED(e.ipv6()));
    nwfilter_TcpMatch(ADDED(e.tcp()));
    nwfilter_PortMatch(ADDED(e.udp()));
    MADE(ADDED(e.sctp()));
    nwfilter_IcmpMatch(ADDED(e.icmp()));
    nwfilter_TransportMatch(ADDED(e.igmp()));
    MADE(ADDED(e.all()));
    MADE(ADDED(e.esp()));
    MADE(ADDED(e.ah()));
    MADE(ADDED(e.udplite()));
    MADE(ADDED(e.tcp_ipv6()));
    MADE(ADDED(e.udp_ipv6()));
    MADE(ADDED(e.sctp_ipv6()));
    MADE(ADDED(e.icmpv6()));
    MADE(ADDED(e.all_ipv6()));
    MADE(ADDED(e.esp_ipv6()));
    MADE(ADDED(e.ah_ipv6()));
    MADE(ADDED(e.udplite_ipv6()));
}

static void test_fields(NwFilter &e) {
    TEXT(e, name, "t1278");
    TEXT(e, chain, "t1279");
    SIGNED(e, priority, -1280);
    TEXT(e, uuid, "t1281");
    LIST(e, filterref);
    nwfilter_FilterRef(ADDED(e.filterref()));
    LIST(e, rule);
    nwfilter_FilterRule(ADDED(e.rule()));
}

void test_filter(const std::string &folder) {
    test_document<NwFilter>(folder, "filter", test_fields);
}
