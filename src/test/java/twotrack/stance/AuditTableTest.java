package twotrack.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static twotrack.stance.Draft.material;
import static twotrack.stance.Story.OAR;
import static twotrack.stance.Story.SAIL;
import static twotrack.stance.Story.day;

import org.junit.jupiter.api.Test;
import twotrack.model.Coding;
import twotrack.model.Source;

class AuditTableTest {
  private static String csv(String date, Draft... drafts) {
    return AuditTable.csv(Story.of(drafts).index(), day(date)).replace("\r\n", "\n");
  }

  @Test
  void everyCodingIsARowWithItsNumbers() {
    assertEquals(
        """
        date,eventId,subject,axis,action,base,modifier,weight,low,high,q,k,contribution,coder,codedOn,status,sources
        2024-03-01,a,ship,sail,MATERIAL/4.0,-4,1.5,-6,-7.5,-4.5,0.9,1,-5.4,ann,2026-01-15,proposed,B
        2024-03,b,ship,oar,VERBAL/1.0,1,1,1,0.5,1.5,0,0,0,ann,2026-01-15,agreed,
        2024-03,b,ship,oar,MATERIAL/4.0,4,1,4,3,5,1,1,0,bob,2026-01-15,disputed,A
        2024-03,b,ship,sail,MATERIAL/2.0,2,1,2,1.5,2.5,1,1,1,ann,2026-01-15,proposed,A
        2024-03,b,ship,sail,MATERIAL/6.0,6,1,6,4.5,7.5,1,1,3,bob,2026-01-15,proposed,D
        """,
        csv(
            "2024-03-16",
            material("a", "2024-03-01", SAIL, 4).times(1.5).reverse().grade(Source.Reliability.B).until("2024-12-31"),
            material("b", "2024-03", SAIL, 2),
            material("b", "2024-03", SAIL, 6).by("bob").grade(Source.Reliability.D),
            material("b", "2024-03", OAR, 1).verbal().unsourced().is(Coding.Status.AGREED),
            material("b", "2024-03", OAR, 4).by("bob").is(Coding.Status.DISPUTED),
            material("later", "2024-04-01", SAIL, 4)));
  }

  @Test
  void rowsEndWithCarriageReturnAndLineFeed() {
    assertEquals(2, AuditTable.csv(Story.of(material("a", "2024-03-01", SAIL, 4)).index(), day("2024-03-01")).split("\r\n", -1).length - 1);
  }

  @Test
  void fieldsWithCommasQuotesAndBreaksAreQuoted() {
    String csv = csv("2024-03-01", material("a \"b\"", "2024-03-01", SAIL, 4).by("Lee, Ann\nB."));
    String row = csv.substring(csv.indexOf('\n') + 1, csv.length() - 1);
    assertEquals("2024-03-01,\"a \"\"b\"\"\",ship,sail,MATERIAL/4.0,4,1,4,3,5,1,1,4,\"Lee, Ann\nB.\",2026-01-15,proposed,A", row);
  }

  @Test
  void codingThatTheModelDoesNotKnowHasNoWeight() {
    String csv = csv("2024-03-01", material("a", "2024-03-01", "rudder", 4));
    assertEquals("2024-03-01,a,ship,rudder,MATERIAL/4.0,,1,,,,,0,0,ann,2026-01-15,proposed,A", csv.lines().skip(1).findFirst().orElseThrow());
  }
}
