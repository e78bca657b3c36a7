/** Every file that declares functions; the build says so if one is missing. */
import "./abrechnung";
import "./foerderung";
import "./personalkosten";
import "./planung";
import "./rechenweg";
import "./tabellen";
import "./tarif";
import "./verteilung";
import "./zeit";
